const ROWS = [
  ['Z-2026-0417', 'Omgevingsvergunning dakkapel', 'In behandeling'],
  ['Z-2026-0398', 'Evenementenvergunning buurtfeest', 'Besluit nemen'],
  ['Z-2026-0371', 'Parkeervergunning', 'Wacht op aanvrager'],
] as const;

/** An application that is not ours. */
export function Backdrop() {
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
            Datum besluit
            <br />
            <input id="date" value="23-11-2026" />
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
