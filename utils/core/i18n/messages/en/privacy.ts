/** What is stored here, and what did not work. */
export const privacy = {
  'privacy.title': 'Your privacy',
  'privacy.intro':
    'Everything that Leidraad keeps is on this computer. Nothing leaves without your yes. Here you see all of it.',
  'privacy.storedTitle': 'What is stored here',
  'privacy.what': 'What',
  'privacy.howMany': 'How many',
  'privacy.whyColumn': 'What for',
  'privacy.runs': 'Guides you started',
  'privacy.runsWhy': 'So that you can go on where you stopped.',
  'privacy.events': 'Steps, with the time',
  'privacy.eventsWhy': 'So that you can see what you have done.',
  'privacy.weeks': 'Counts per week',
  'privacy.weeksWhy': 'To see how the guides are used. They leave only if you say yes.',
  'privacy.deliveries': 'Reports that are ready or have left',
  'privacy.deliveriesWhy': 'So that you can read them, and each week leaves once.',
  'privacy.reports': 'Steps that you found wrong',
  'privacy.reportsWhy': 'So that whoever makes the guides can repair them, if you tell them.',
  'privacy.packs': 'Packs with guides',
  'privacy.packsWhy': 'The explanations themselves, and what you filled in for them.',
  'privacy.searches': 'Search words without a result',
  'privacy.searchesWhy':
    'To know which guides are still missing. Single words only, without numbers and e-mail addresses.',
  'privacy.drafts': 'Guides that you are working on',
  'privacy.draftsWhy': 'So that you can go on later. What you typed in a field is not in them.',
  'privacy.feedback': 'Files of what did not work',
  'privacy.feedbackWhy':
    'What you saved, so that nothing counts twice. And what you opened in the studio, for the repair list.',
  'privacy.published': 'Weeks of teams of which you made figures as a collector',
  'privacy.publishedWhy': 'So that figures of a week are made once only.',
  'privacy.settings':
    'Language, place of the button, your work, what you were offered, and who counts are for',
  'privacy.settingsWhy': 'So that Leidraad looks the way you want.',
  'privacy.literal': 'Show everything exactly as it is stored',
  'privacy.literalLabel': 'Everything that is stored',

  'omits.pictures': 'Of pictures, only the names are shown here. The download has them whole.',
  'omits.rest':
    'This is only the beginning, because there is too much to show. The download has everything.',

  'privacy.neverTitle': 'What is never stored',
  'privacy.never':
    'What you type in an application, what is on the page, the address or title of the page, your name. Do you make guides yourself? They do hold words of buttons and fields, and the address of the application.',
  'privacy.trouble': 'Leidraad cannot use its storage now.',
  'privacy.keepTitle': 'Keep or move',
  'privacy.keepText':
    'Download your progress, for example for a new computer. You can put it back later.',
  'privacy.download': 'Download everything',
  'privacy.downloaded': 'The download has started.',
  'privacy.tooLarge':
    'The download has started. It cannot be put back: it has {found} MB, and Leidraad can put back at most {most} MB.',
  'privacy.makeSmaller':
    'Do you want to be able to put everything back? Remove guides with many pictures, and download again.',
  'privacy.restore': 'Put back a download',
  'privacy.busy': 'Please wait. With many pictures this can take a minute.',
  'privacy.restored': 'Your download was put back.',
  'privacy.restoreProblems': 'The file was not put back. Nothing has changed.',
  'privacy.settingsLeft':
    'Your settings were not put back. {why} After that, put the download back once more.',
  'privacy.notShown':
    'Pages that are open do not show it yet. Close the browser and open it again.',
  'privacy.eraseTitle': 'Delete',
  'privacy.eraseText': 'Deletes your progress, your settings and the guides that you added.',
  'privacy.erase': 'Delete everything',
  'privacy.eraseQuestion': 'Delete everything?',
  'privacy.eraseWarning':
    'You cannot undo this. Do you want to keep something? Then download it first.',
  'privacy.erased': 'Everything was deleted.',

  'told.title': 'What did not work',
  'told.text':
    'Hand this to whoever makes the guides, so that they can repair them. Read it first, and untick what you do not want to tell. Nothing is sent: you save a file and hand it over yourself.',
  'told.none': 'There is nothing new to tell. Is a step wrong? Press “This is wrong” there.',
  'told.ids': 'What is not known here any more has a technical name.',
  'told.line': '“{step}”: {what}, once||“{step}”: {what}, {count} times',
  'told.missing': 'It was not found on the page',
  'told.unsorted': 'Something is wrong, what exactly is not known any more',
  'told.wordsText':
    'None of these is ticked: a word may be a name. Choose only what anybody may read.',
  'told.word': '“{word}”, once||“{word}”, {count} times',
  'told.literal': 'Show the file exactly as it will be',
  'told.literalLabel': 'The file',
  'told.save': 'Save as a file',
  'told.pick': 'Tick something first.',
  'told.savedNow': 'The file is called {file}. Hand it to whoever makes the guides.',
  'told.before':
    'What you already saved in {count} file is left out here.||What you already saved in {count} files is left out here.',
  'told.againText': 'Is the file lost, and did nobody get it?',
  'told.again': 'Show everything again',

  'refused.length':
    '{file}: this file is too large. Choose the file that your colleague saved under “What did not work”.',
  'refused.corrupt':
    '{file}: this file cannot be read. Perhaps it is not complete. Ask your colleague to hand it over again.',
  'refused.kind':
    '{file}: this is another kind of file. Choose the file that your colleague saved under “What did not work”.',
  'refused.version':
    '{file}: this file is from another version of Leidraad. This version reads format {expected}. Update Leidraad, here or on the other computer.',
  'refused.count':
    '{file}, at {where}: this number cannot be right. Expected: a whole number from 1 to {most}. Ask your colleague to save the file again.',
  'refused.field':
    '{file}, at {where}: this does not belong in such a file ({expected}). Ask your colleague to save the file again.',
} as const;
