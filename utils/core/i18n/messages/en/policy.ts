/** What the organisation has set, a download that is put back, and storage in trouble. */
export const policy = {
  'policy.title': 'Set by your organisation',
  'policy.text':
    'You cannot change this here. No guide starts by itself because of it, and nobody records what you do.',
  'policy.value': 'Set to',
  'policy.autoOffer': 'Guides offered by themselves',
  'policy.disabled': 'Turned off',
  'policy.team': 'Team',
  'policy.threshold': 'Smallest group in counts',
  'policy.retentionDays': 'How long steps are kept',
  'policy.collectorKey': 'Key that counts are sealed with',
  'policy.collectorDestination': 'Where reports with counts go',
  'policy.on': 'on',
  'policy.off': 'off',
  'policy.none': 'nothing',
  'policy.people': '{count} people',
  'policy.days': '{count} day||{count} days',
  'policy.recording': 'recording guides',
  'policy.packFrom': 'from your organisation',
  'policy.packFixed': 'Your organisation has chosen this pack. You cannot change it here.',
  'policy.packInstalled': 'installed',
  'policy.packWaits': 'comes as soon as you are done with the guide that is on',
  'policy.packFetched': 'is being fetched',
  'policy.packUnreachable':
    'Leidraad may not reach {host}. That site is missing in this version of Leidraad.',
  'policy.packTwice':
    '{first} and {second} have the same pack: {pack}. Leidraad uses {first}, which comes first in the list. Take one of the two out.',
  'policy.wrongTitle':
    'Some of it is wrong and is ignored. The rest works. Please tell your administrator:',
  'policy.rolesFixed': 'Your organisation has set this. You cannot change it here.',
  'policy.studioOff': 'Your organisation has turned the studio off.',
  'policy.studioOffHelp': 'What you made is kept. You can download it on the privacy page.',

  'backup.length':
    '{file}: this file has {found} MB. Leidraad can put back at most {expected}. On the other computer, remove guides with many pictures, and download again.',
  'backup.json': '{file}: this file cannot be read. Perhaps it is not complete.',
  'backup.kind': '{file}: this is not a download from Leidraad.',
  'backup.newer':
    '{file}: this download comes from a newer version of Leidraad. Update Leidraad first.',
  'backup.field': '{file}, at {where}: found {found}, expected: {expected}.',

  'storage.quota': 'The disk is full. Make some room, then it works again.',
  'storage.blocked':
    'Another window still uses an older version of Leidraad. Close the browser and open it again.',
  'storage.corrupt':
    'What was stored is damaged and cannot be read. Put back a download, or delete everything.',
  'storage.upgrade':
    'What was stored comes from another version of Leidraad. It is kept. Update Leidraad.',
  'storage.unavailable':
    'The browser does not let Leidraad store anything now. Close the browser and open it again.',
} as const;
