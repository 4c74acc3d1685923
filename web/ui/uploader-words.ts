import type { TFunction } from 'i18next';
import { fileLimits } from '#contract/file-limits';
import { formatFileSize } from '#web/lib/text/file-size.ts';
import type { Language } from '#web/lib/text/language.ts';
import type { Upload } from '#web/lib/uploads/upload.ts';

const states = {
  queued: 'uploads.queued',
  sending: 'uploads.sending',
  checking: 'uploads.checking',
  ready: 'uploads.ready',
  failed: 'uploads.server',
  refused: 'uploads.server',
} as const satisfies Readonly<Record<Upload['state'], string>>;

const reasons = {
  'too-big': 'uploads.tooBig',
  empty: 'uploads.empty',
  'too-many': 'uploads.tooMany',
  network: 'uploads.network',
  server: 'uploads.server',
  interrupted: 'uploads.interrupted',
  expired: 'uploads.expired',
} as const satisfies Readonly<Record<NonNullable<Upload['reason']>, string>>;

/** The state of a file in words (WEB 3): what goes on, or what happened and what to do. */
export const uploadWords = (t: TFunction<'common'>, language: Language, file: Upload): string => {
  const { state, reason, progress } = file;
  const values = {
    percent: Math.floor(progress * 100),
    size: formatFileSize(fileLimits.bytes, language),
    count: fileLimits.perArticle,
  };
  if (reason === undefined) return t(states[state], values);
  return state === 'sending' && reason === 'network' ? t('uploads.waiting') : t(reasons[reason], values);
};

/** One sentence on all of them: '3 pronti, 1 non riuscito'. */
export const uploadSummary = (t: TFunction<'common'>, files: readonly Upload[]): string => {
  const ready = files.filter(({ state }) => state === 'ready').length;
  const lost = files.filter(({ state }) => state === 'failed' || state === 'refused').length;
  const parts = [
    ready > 0 && t('uploads.someReady', { count: ready }),
    lost > 0 && t('uploads.someFailed', { count: lost }),
  ];
  return parts.filter(Boolean).join(', ');
};
