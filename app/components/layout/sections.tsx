/** The sections of a desk, a shop or an order: under the head, on a phone at the thumb. */
import { Icon } from '../icon.tsx'
import type { NavItem } from './links.ts'

/** Section links; also for the parts of a shop or an order. */
export function SectionNav({ items, label, className }: { items: readonly NavItem[]; label: string; className?: string }) {
	return (
		<nav className={className ? `nav ${className}` : 'nav'} aria-label={label}>
			{items.map((item) => (
				<a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
					{item.label}
					{item.count ? <i className="n-b">{item.count}</i> : null}
				</a>
			))}
		</nav>
	)
}

export function TabBar({ items, label }: { items: readonly NavItem[]; label: string }) {
	return (
		<nav className="dock tab only-s" aria-label={label}>
			{items.map((item) => (
				<a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
					{item.icon && <Icon name={item.icon} />}
					{item.label}
					{item.count ? <i className="n-b">{item.count}</i> : null}
				</a>
			))}
		</nav>
	)
}
