/** Loader data keeps its types (dates stay dates): single fetch is on. */
import '@remix-run/server-runtime'

declare module '@remix-run/server-runtime' {
	interface Future {
		v3_singleFetch: true
	}
}
