/** The custom elements that public pages carry; each makes a working page quicker to use. */
import './badges.ts'
import './calculator.ts'
import './gallery.ts'
import './keys.ts'
import './thread.ts'
