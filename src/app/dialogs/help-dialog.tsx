import type {Desk} from "../desk.ts"
import {Modal} from "../ui/modal.tsx"
import {Shortcut} from "../ui/shortcut.tsx"
import {keyList} from "./key-list.ts"

/** All keys. */
export function HelpDialog({desk}: {readonly desk: Desk}) {
  return (
    <Modal title="Keys" className="help" onClose={() => (desk.screen.dialog.value = null)}>
      <div class="key-groups" tabIndex={0} role="region" aria-label="All keys">
        {keyList.map(({title, keys}) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([what, ...ways]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {ways.map(way => (
                      <Shortcut key={way} keys={way} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
