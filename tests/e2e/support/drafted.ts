/** What a recording of the practice procedure drafts, in Dutch. */
export const DRAFTED_TITLE = 'Nieuwe uitleg';

/** What is drafted first of the work of each step of the practice guide. */
export const DRAFTED: Readonly<Record<string, string>> = {
  inloggen: 'Vul in: Gebruikersnaam',
  'status-kiezen': 'Maak een keuze bij Status',
  filteren: 'Klik op Filteren',
  'zaak-openen': 'Kies een rij in de lijst',
  'tabblad-besluit': 'Open het tabblad Besluit',
  uitkomst: 'Maak een keuze bij Uitkomst',
  motivering: 'Vul in: Motivering',
  bezwaarclausule: 'Vink aan of uit: De bezwaarclausule is opgenomen',
  vastleggen: 'Klik op Besluit vastleggen',
  notitie: 'Vul in: Nieuwe notitie',
  afsluiten: 'Klik op Zaak afsluiten',
  bevestigen: 'Kies Afgehandeld, besluit is verzonden',
};
