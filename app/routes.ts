/** Every URL of Keruen, one line each. Who may use it stands in http/access.server.ts. */
import { index, layout, prefix, type RouteConfig, route } from '@remix-run/route-config'

export default [
	index('routes/public/language.tsx'),
	route('settings', 'routes/public/settings.ts'),
	route('badges', 'routes/public/badges.ts'),
	route('sign-out', 'routes/account/sign-out.ts'),
	route('files/:id', 'routes/public/file.ts'),
	route('messages/stream', 'routes/messages/stream.ts'),
	route('robots.txt', 'routes/public/robots.ts'),
	route('webhooks/stripe', 'routes/webhooks/stripe.ts'),
	route('api/v1/openapi.json', 'routes/api/openapi.ts'),
	route('api/v1/companies', 'routes/api/companies.ts'),
	route('api/v1/products', 'routes/api/products.ts'),
	route('api/v1/products/:id', 'routes/api/product.ts'),
	route('api/v1/products/:id/stock', 'routes/api/stock.ts'),
	route('api/v1/search', 'routes/api/search.ts'),
	route('api/v1/orders', 'routes/api/orders.ts'),
	route('api/v1/orders/:number', 'routes/api/order.ts'),
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
		route('account/sign-in', 'routes/account/sign-in.tsx'),
		route('account/sign-in-code', 'routes/account/sign-in-code.tsx'),
		route('account/register', 'routes/account/register.tsx'),
		route('account/reset', 'routes/account/reset.tsx'),
		route('account/second-factor', 'routes/account/second-factor.tsx'),
		route('account', 'routes/account/home.tsx'),
		route('account/sessions', 'routes/account/sessions.tsx'),
		route('account/company', 'routes/account/company.tsx'),
		route('account/api-keys', 'routes/account/api-keys.tsx'),
		route('outbox', 'routes/account/outbox.tsx'),
		// order
		route('cart', 'routes/buyer/cart.tsx'),
		route('checkout', 'routes/buyer/checkout.tsx'),
		route('orders', 'routes/buyer/orders.tsx'),
		route('orders/:number', 'routes/buyer/order.tsx'),
		route('order-groups/:number', 'routes/buyer/order-group.tsx'),
		// talk
		route('messages', 'routes/messages/list.tsx'),
		route('messages/new', 'routes/messages/new.tsx'),
		route('messages/:id', 'routes/messages/thread.tsx'),
		// sell
		route('sell', 'routes/sell/home.tsx'),
		route('sell/products', 'routes/sell/products.tsx'),
		route('sell/products/:id', 'routes/sell/product.tsx'),
		route('sell/orders', 'routes/sell/orders.tsx'),
		route('sell/orders/:number', 'routes/sell/order.tsx'),
		// staff
		route('staff', 'routes/staff/home.tsx'),
		route('staff/listings/:id', 'routes/staff/listing.tsx'),
		route('staff/reports', 'routes/staff/reports.tsx'),
		route('staff/audit', 'routes/staff/audit.tsx'),
	]),
	route('*', 'routes/public/missing.tsx'),
] satisfies RouteConfig
