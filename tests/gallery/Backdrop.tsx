const ROWS = [
  ['Z-2026-0417', 'Omgevingsvergunning dakkapel', 'In behandeling'],
  ['Z-2026-0398', 'Evenementenvergunning buurtfeest', 'Besluit nemen'],
  ['Z-2026-0371', 'Parkeervergunning', 'Wacht op aanvrager'],
] as const;

const DATE = { label: 'Datum besluit', value: '23-11-2026' };

/** An application that is not ours. */
export function Backdrop({ field = DATE }: { readonly field?: typeof DATE | undefined }) {
  return (
    <>
      <div class="app-head">
        <b>Zaakdossier</b>
        <span id="menu">Werklijst</span>
        <span>Zoeken</span>
        <span>Behandelaar</span>
      </div>
      <div class="app-main">
        <h1>Z-2026-0398 Evenementenvergunning buurtfeest</h1>
        <table>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row[0]}>
                {row.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <section id="part">
          <b>Besluit</b>
          <label>
            {field.label}
            <br />
            <input id="date" value={field.value} />
          </label>
          <button id="save">Opslaan</button>
        </section>
        <section>
          <b>Aanvrager</b>
          <p>Voorbeeldvereniging, Oefenstraat 12, Voorbeeldstad</p>
        </section>
        <section class="wide below">
          <button id="below">Verzenden</button>
        </section>
      </div>
    </>
  );
}
