import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { useToast } from '#web/ui/use-toast.ts';

interface Wish {
  readonly id: string;
  readonly name: string;
  readonly isIn: boolean;
}

const attempts = 3;

/** Takes somebody into a group or out of it; what others change of them meanwhile stays, as only this group is touched. */
export const useMembership = (group: string) => {
  const { t } = useTranslation('groups');
  const api = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const change = async (id: string, isIn: boolean): Promise<void> => {
    const { value, etag } = await api('getPerson', { path: { id } });
    const others = value.groups.filter((one) => one !== group);
    const body = { groups: isIn ? [...others, group] : others };
    await api('changePerson', { path: { id }, body, ifMatch: etag });
  };
  return useMutation({
    mutationFn: ({ id, isIn }: Wish) => change(id, isIn),
    retry: (failures, error) => failures < attempts && isProblem(error, 'version-conflict'),
    retryDelay: 0,
    onSuccess: async (_, { id, name, isIn }) => {
      toast(t(isIn ? 'isIn' : 'isOut', { name }));
      const asked = [['people'], ['person', id], ['operators'], ['audit']];
      await Promise.all(asked.map((queryKey) => cache.invalidateQueries({ queryKey })));
    },
  });
};
