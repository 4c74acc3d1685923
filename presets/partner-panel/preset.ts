import catalogue from './catalogue.json' with { type: 'json' };
import forms from './forms.json' with { type: 'json' };
import mails from './mails.json' with { type: 'json' };
import head from './preset.json' with { type: 'json' };
import priorities from './priorities.json' with { type: 'json' };
import queues from './queues.json' with { type: 'json' };
import service from './service.json' with { type: 'json' };
import types from './types.json' with { type: 'json' };
import workflow from './workflow.json' with { type: 'json' };

/** The data of `partner-panel`, not yet checked; each file holds the keys that a problem's place begins with. */
export const partnerPanel: unknown = {
  ...head,
  ...types,
  ...catalogue,
  ...priorities,
  ...queues,
  ...service,
  ...mails,
  ...workflow,
  ...forms,
};
