/** The words that a hydrated page takes along: the server writes them into the page, the browser finds them there. */
import { createContext, useContext } from 'react'

/** JSON of the words of some namespaces. */
export const PageWordsSource = createContext<(namespaces: string[]) => string>(() => document.getElementById('words')?.textContent ?? '{}')

export function PageWords({ namespaces }: { namespaces: string[] }) {
	const json = useContext(PageWordsSource)(namespaces)
	return <script id="words" type="application/json" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: json }} />
}
