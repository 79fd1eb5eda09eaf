import type { privacy as en } from '../en/privacy.ts';

export const privacy: Readonly<Record<keyof typeof en, string>> = {
  'privacy.title': 'Votre vie privée',
  'privacy.intro':
    'Tout ce que Leidraad enregistre se trouve sur cet ordinateur. Rien ne part sans votre oui. Vous voyez tout ici.',
  'privacy.storedTitle': 'Ce qui est enregistré ici',
  'privacy.what': 'Quoi',
  'privacy.howMany': 'Combien',
  'privacy.whyColumn': 'Pour quoi faire',
  'privacy.runs': 'Guides commencés',
  'privacy.runsWhy': 'Pour continuer là où vous étiez.',
  'privacy.events': 'Étapes, avec l’heure',
  'privacy.eventsWhy': 'Pour voir ce que vous avez déjà fait.',
  'privacy.weeks': 'Comptages par semaine',
  'privacy.weeksWhy':
    'Pour voir comment les guides fonctionnent. Ils ne partent que si vous dites oui.',
  'privacy.deliveries': 'Rapports prêts ou partis',
  'privacy.deliveriesWhy':
    'Pour que vous puissiez les lire, et que chaque semaine parte une seule fois.',
  'privacy.reports': 'Étapes que vous avez trouvées fausses',
  'privacy.reportsWhy': 'Pour que le guide puisse être corrigé, si vous le signalez.',
  'privacy.packs': 'Lots de guides',
  'privacy.packsWhy': 'Les explications elles-mêmes, et ce que vous avez rempli pour elles.',
  'privacy.searches': 'Mots cherchés sans résultat',
  'privacy.searchesWhy':
    'Pour savoir quels guides manquent encore. Des mots isolés seulement, sans nombres ni adresses e-mail.',
  'privacy.drafts': 'Guides sur lesquels vous travaillez',
  'privacy.draftsWhy':
    'Pour que vous puissiez continuer plus tard. Ce que vous tapez dans un champ n’y figure pas.',
  'privacy.feedback': 'Fichiers de ce qui n’a pas marché',
  'privacy.feedbackWhy':
    'Ce que vous avez enregistré, pour que rien ne compte deux fois. Et ce que vous avez ouvert dans le studio, pour la liste des corrections.',
  'privacy.published': 'Semaines d’équipes dont vous avez fait des chiffres en tant que collecteur',
  'privacy.publishedWhy': 'Pour que les chiffres d’une semaine ne soient faits qu’une fois.',
  'privacy.settings':
    'Langue, place du bouton, votre travail, ce qui vous a été proposé et pour qui sont les comptages',
  'privacy.settingsWhy': 'Pour afficher Leidraad comme vous le voulez.',
  'privacy.literal': 'Afficher tout, exactement comme c’est enregistré',
  'privacy.literalLabel': 'Tout ce qui est enregistré',

  'omits.pictures':
    'Des images, seul le nom figure ici. Le fichier téléchargé les contient en entier.',
  'omits.rest':
    'Ce n’est que le début, car il y a trop à afficher. Le fichier téléchargé contient tout.',

  'privacy.neverTitle': 'Ce qui n’est jamais enregistré',
  'privacy.never':
    'Ce que vous écrivez dans une application, ce qui est dans la page, l’adresse ou le titre de la page, votre nom. Vous créez vous-même des guides\u202f? Ils contiennent les mots des boutons et des champs, et l’adresse de l’application.',
  'privacy.trouble': 'Leidraad ne peut rien enregistrer pour le moment.',
  'privacy.keepTitle': 'Garder ou emporter',
  'privacy.keepText':
    'Téléchargez votre progression, par exemple pour un nouvel ordinateur. Vous pourrez la remettre plus tard.',
  'privacy.download': 'Tout télécharger',
  'privacy.downloaded': 'Le téléchargement a commencé.',
  'privacy.tooLarge':
    'Le téléchargement a commencé. Ce fichier ne pourra pas être repris : il fait {found} Mo, et Leidraad peut en reprendre {most} au plus.',
  'privacy.makeSmaller':
    'Voulez-vous pouvoir tout reprendre ? Supprimez des guides avec beaucoup d’images, puis téléchargez de nouveau.',
  'privacy.restore': 'Remettre un fichier téléchargé',
  'privacy.busy': 'Veuillez patienter. Avec beaucoup d’images, cela peut prendre une minute.',
  'privacy.restored': 'Votre progression est de retour.',
  'privacy.restoreProblems': 'Le fichier n’est pas repris. Rien n’a changé.',
  'privacy.settingsLeft':
    'Vos réglages ne sont pas repris. {why} Remettez ensuite le fichier encore une fois.',
  'privacy.notShown':
    'Les pages ouvertes ne le montrent pas encore. Fermez le navigateur, puis rouvrez-le.',
  'privacy.eraseTitle': 'Effacer',
  'privacy.eraseText':
    'Efface votre progression, vos réglages et les guides que vous avez ajoutés.',
  'privacy.erase': 'Tout effacer',
  'privacy.eraseQuestion': 'Tout effacer\u202f?',
  'privacy.eraseWarning':
    'Vous ne pourrez pas revenir en arrière. Voulez-vous garder quelque chose\u202f? Téléchargez-le d’abord.',
  'privacy.erased': 'Tout est effacé.',

  'told.title': 'Ce qui n’a pas marché',
  'told.text':
    'Donnez ceci à la personne qui écrit les guides, pour qu’elle puisse les corriger. Lisez-le d’abord et décochez ce que vous ne voulez pas dire. Rien n’est envoyé\u202f: vous enregistrez un fichier et vous le remettez vous-même.',
  'told.none':
    'Il n’y a rien de nouveau. Une étape est fausse\u202f? Cliquez alors sur «\u202fC’est faux\u202f».',
  'told.ids': 'Ce qui n’est plus connu ici porte un nom technique.',
  'told.line':
    '«\u202f{step}\u202f»\u202f: {what}, {count} fois||«\u202f{step}\u202f»\u202f: {what}, {count} fois',
  'told.missing': 'Introuvable sur la page',
  'told.unsorted': 'Quelque chose est faux, on ne sait plus quoi',
  'told.wordsText':
    'Rien n’est coché ici\u202f: un mot peut être un nom. Choisissez seulement ce que tout le monde peut lire.',
  'told.word': '«\u202f{word}\u202f», {count} fois||«\u202f{word}\u202f», {count} fois',
  'told.literal': 'Afficher le fichier exactement comme il sera',
  'told.literalLabel': 'Le fichier',
  'told.save': 'Enregistrer dans un fichier',
  'told.pick': 'Cochez d’abord quelque chose.',
  'told.savedNow': 'Le fichier s’appelle {file}. Donnez-le à la personne qui écrit les guides.',
  'told.before':
    'Ce que vous avez déjà enregistré dans {count} fichier n’est plus ici.||Ce que vous avez déjà enregistré dans {count} fichiers n’est plus ici.',
  'told.againText': 'Le fichier est perdu et personne ne l’a reçu\u202f?',
  'told.again': 'Tout afficher à nouveau',

  'refused.length':
    '{file}\u202f: ce fichier est trop grand. Choisissez le fichier enregistré sous «\u202fCe qui n’a pas marché\u202f».',
  'refused.corrupt':
    '{file}\u202f: ce fichier est illisible. Il est peut-être incomplet. Demandez qu’on vous le donne à nouveau.',
  'refused.kind':
    '{file}\u202f: c’est un autre type de fichier. Choisissez le fichier enregistré sous «\u202fCe qui n’a pas marché\u202f».',
  'refused.version':
    '{file}\u202f: ce fichier vient d’une autre version de Leidraad. Cette version lit le format {expected}. Mettez Leidraad à jour sur les deux ordinateurs.',
  'refused.count':
    '{file}, à {where}\u202f: ce nombre ne peut pas être juste. Attendu\u202f: un nombre entier de 1 à {most}. Demandez qu’on enregistre à nouveau le fichier.',
  'refused.field':
    '{file}, à {where}\u202f: ceci n’a pas sa place dans un tel fichier ({expected}). Demandez qu’on enregistre à nouveau le fichier.',
};
