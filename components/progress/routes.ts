export const OVERVIEW_ROUTE = '#';
export const CERTIFICATE_ROUTE = '#certificate';
