/** The people of a company: what each may do, and the form that adds one. */
import { Button } from '../buttons.tsx'
import { SelectField, TextField } from '../fields.tsx'
import { DialogForm } from '../dialog-form.tsx'
import { labelled } from '../joined.ts'
import type { Problem } from '../problem.ts'
import { StackTable } from '../table.tsx'
import { useWords } from '../words.tsx'

export interface MemberRow {
	userId: number
	name: string
	contact: string
	role: string
	since: string
	isMe: boolean
}

/** @param roles  those that the viewer may give and take; none for who may only look */
export function Members({ members, roles }: { members: readonly MemberRow[]; roles: readonly string[] }) {
	const { t } = useWords()
	return (
		<section className="box">
			<StackTable
				caption={t('account:company.members')}
				columns={[
					{ key: 'name', label: t('account:field.memberName') },
					{ key: 'contact', label: t('account:field.contact') },
					{ key: 'role', label: t('account:field.role') },
					{ key: 'since', label: t('account:company.since') },
					{ key: 'acts', label: t('common:word.actions'), hideLabel: true, end: true },
				]}
				rows={members.map((member) => ({
					key: member.userId,
					cells: [
						member.isMe ? `${member.name} (${t('account:company.you')})` : member.name,
						<bdi key="c" dir="ltr">
							{member.contact}
						</bdi>,
						roles.includes(member.role) ? <RoleForm key="r" member={member} roles={roles} /> : t(`account:role.${member.role}`),
						member.since,
						(roles.includes(member.role) || member.isMe) && (
							<DialogForm
								key="x"
								open={member.isMe ? t('account:company.leave') : t('common:action.remove')}
								title={member.isMe ? t('account:company.leaveTitle') : t('account:company.removeTitle', { name: member.name })}
								confirm={member.isMe ? t('account:company.leave') : t('common:action.remove')}
								name="act"
								value="remove"
								hidden={[{ name: 'userId', value: member.userId }]}
							/>
						),
					],
				}))}
			/>
		</section>
	)
}

function RoleForm({ member, roles }: { member: MemberRow; roles: readonly string[] }) {
	const words = useWords()
	const { t } = words
	return (
		<form method="post" className="row low">
			<input type="hidden" name="userId" value={member.userId} />
			<SelectField
				name="role"
				id={`role-of-${member.userId}`}
				label={labelled(words, t('account:field.role'), member.name)}
				hideLabel
				value={member.role}
				options={roles.map((role) => ({ value: role, label: t(`account:role.${role}`) }))}
			/>
			<Button kind="second" name="act" value="role" label={labelled(words, t('common:action.save'), member.name)}>
				{t('common:action.save')}
			</Button>
		</form>
	)
}

export function AddMember(props: {
	roles: readonly string[]
	problems: Readonly<Record<string, Problem>>
	typed: Readonly<Record<string, string>> | undefined
}) {
	const { roles, problems, typed } = props
	const { t } = useWords()
	return (
		<form method="post" className="box stack">
			<h2>{t('account:company.addMember')}</h2>
			<p className="s m">{t('account:company.addMemberLead')}</p>
			<TextField name="name" label={t('account:field.memberName')} value={typed?.name} problem={problems.name} maxLength={120} required />
			<TextField
				name="contact"
				label={t('account:field.contact')}
				hint={t('account:hint.contact')}
				value={typed?.contact}
				problem={problems.contact}
				maxLength={254}
				spellCheck={false}
				required
			/>
			<SelectField
				name="role"
				label={t('account:field.role')}
				value={typed?.role ?? roles.find((role) => role === 'purchaser') ?? roles[0]}
				problem={problems.role}
				options={roles.map((role) => ({ value: role, label: `${t(`account:role.${role}`)}: ${t(`account:roleHint.${role}`)}` }))}
			/>
			<div>
				<Button name="act" value="add">
					{t('common:action.add')}
				</Button>
			</div>
		</form>
	)
}
