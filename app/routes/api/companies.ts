/** The company that a key belongs to. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answerApi, json } from '#app/http/api.server.ts'

const answer = (args: LoaderFunctionArgs) =>
	answerApi(args, {
		async GET({ viewer: { company } }) {
			return json({ id: company.id, name: company.name, isBuyer: company.isBuyer, isMerchant: company.isMerchant })
		},
	})

export const loader = (args: LoaderFunctionArgs) => answer(args)
export const action = (args: ActionFunctionArgs) => answer(args)
