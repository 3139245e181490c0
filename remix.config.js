/** Options of the Remix build; vite.config.ts passes them to the plugin. All future flags of version 3 are on. */
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
	appDirectory: 'app',
	serverModuleFormat: 'esm',
	future: {
		v3_fetcherPersist: true,
		v3_lazyRouteDiscovery: true,
		v3_relativeSplatPath: true,
		v3_routeConfig: true,
		v3_singleFetch: true,
		v3_throwAbortReason: true,
	},
}
