import { dataTable } from './data-tables.ts';
import {
  EMPTY_FORM,
  type FormState,
  selectField,
  textField,
  titledForm,
  type ViewContext,
} from './form-fields.ts';
import { formatMoment, formatSize } from './format.ts';
import { html, type Markup } from './html.ts';
import { type CaseTabData, caseTabPath, CONFIDENTIALITIES, DOCUMENT_TYPES } from './model.ts';

type DocumentsData = Extract<CaseTabData, { tab: 'documenten' }>;

function uploadForm(number: string, { t, release }: ViewContext, form: FormState): Markup {
  const choose = { value: '', label: t('form.choose') };
  return titledForm(
    {
      id: 'document-toevoegen',
      title: t('documents.addTitle'),
      action: caseTabPath(number, 'documenten'),
      submit: t('documents.submit'),
      sendsFile: true,
    },
    html`${textField({ name: 'bestand', label: t('documents.file'), hint: t('documents.fileHint'), type: 'file', form, release })}
    ${textField({ name: 'titel', label: t('documents.name'), form, release })}
    ${selectField({
      name: 'documenttype',
      label: t('documents.type'),
      form,
      release,
      options: [
        choose,
        ...DOCUMENT_TYPES.map((type) => ({ value: type, label: t(`documentType.${type}`) })),
      ],
    })}
    ${selectField({
      name: 'vertrouwelijkheid',
      label: t('documents.confidentiality'),
      form,
      release,
      options: [
        choose,
        ...CONFIDENTIALITIES.map((level) => ({
          value: level,
          label: t(`confidentiality.${level}`),
        })),
      ],
    })}`,
  );
}

export function documentsPanel(data: DocumentsData, view: ViewContext, form = EMPTY_FORM): Markup {
  const { t, language } = view;
  return html`<h2 class="utrecht-heading-2">${t('documents.title')}</h2>
    ${
      data.documents.length === 0
        ? html`<p class="utrecht-paragraph">${t('documents.none')}</p>`
        : dataTable(
            t('documents.title'),
            [
              t('documents.name'),
              t('documents.type'),
              t('documents.confidentiality'),
              t('documents.size'),
              t('documents.added'),
              t('documents.addedBy'),
            ],
            data.documents.map((document) => [
              html`${document.title}<span class="zd-file-name">${document.fileName}</span>`,
              t(`documentType.${document.type}`),
              t(`confidentiality.${document.confidentiality}`),
              formatSize(document.size, language),
              formatMoment(document.addedAt, language),
              document.addedBy,
            ]),
          )
    }
    ${data.mayEdit && uploadForm(data.caseFile.number, view, form)}`;
}
