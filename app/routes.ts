/** Every URL of Keruen, one line each. Who may use it stands in http/access.server.ts. */
import { index, layout, prefix, type RouteConfig, route } from '@remix-run/route-config'

export default [
	index('routes/public/language.tsx'),
	route('settings', 'routes/public/settings.ts'),
	route('badges', 'routes/public/badges.ts'),
	route('files/:id', 'routes/public/file.ts'),
	route('robots.txt', 'routes/public/robots.ts'),
	...prefix(':lang', [
		layout('routes/public/layout.tsx', [
			index('routes/public/home.tsx'),
			route('categories/:slug', 'routes/public/category.tsx'),
			route('search', 'routes/public/search.tsx'),
			route('products/:slug', 'routes/public/product.tsx'),
			route('shops/:slug', 'routes/public/shop.tsx'),
			route('markets/:slug', 'routes/public/market.tsx'),
		]),
		// identity
		// order
		// talk
		// sell
		// staff
	]),
	route('*', 'routes/public/missing.tsx'),
] satisfies RouteConfig
