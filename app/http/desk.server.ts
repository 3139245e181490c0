/** Which sections of a merchant's desk a person who only reads sales does without. */
import { maySell, type Viewer } from '#app/domain/identity/viewer.ts'

export const sectionsClosedTo = (viewer: Viewer): string[] => (maySell(viewer) ? [] : ['home', 'products'])
