import type { ActId, Answer, Edge, Question, StateId, WorkflowDefinition } from './types';

/** The edge by which an act leaves a state, if there is one. */
export function edgeOf( definition: WorkflowDefinition, state: string, act: string ): Edge | undefined {
	return definition.edges.find( ( edge ) => edge.act === act && edge.from.includes( state as StateId ) );
}

/** The acts that lead out of a state, whoever may do them. */
export function actsFrom( definition: WorkflowDefinition, state: string ): ActId[] {
	return definition.edges.filter( ( edge ) => edge.from.includes( state as StateId ) ).map( ( edge ) => edge.act );
}

/**
 * May this be done, and what comes of it? Pure; `Prakat\Workflow\Machine` is its twin in PHP, and both answer alike
 * over `tests/fixtures/workflow.json`.
 *
 * The order of the questions is part of the promise: what was asked, who asks, what was seen, whether the state allows
 * it, whether a duty allows it, then the edge's guards in their order, then the fact on which it depends where it leads.
 */
export function step( definition: WorkflowDefinition, question: Question ): Answer {
	const act = Object.hasOwn( definition.acts, question.act ) ? definition.acts[ question.act as ActId ] : undefined;
	if ( act === undefined ) {
		return { ok: false, refusal: 'act-unknown' };
	}
	if ( ! Object.hasOwn( definition.states, question.state ) ) {
		return { ok: false, refusal: 'state-unknown' };
	}
	const system = question.system === true;
	if ( act.system !== system ) {
		return { ok: false, refusal: system ? 'people-only' : 'system-only' };
	}
	if ( act.seen && question.facts[ 'seen-present' ] !== true ) {
		return { ok: false, refusal: 'seen-missing' };
	}
	if ( act.seen && question.facts[ 'seen-current' ] !== true ) {
		return { ok: false, refusal: 'seen-stale' };
	}
	const edge = edgeOf( definition, question.state, question.act );
	if ( edge === undefined ) {
		return { ok: false, refusal: 'act-not-possible' };
	}
	if ( ! system && ! edge.duties.some( ( duty ) => question.duties.includes( duty ) ) ) {
		return { ok: false, refusal: 'duty-missing' };
	}
	for ( const name of edge.guards ) {
		const guard = definition.guards[ name ];
		if ( question.facts[ guard.fact ] !== guard.is ) {
			return { ok: false, refusal: guard.refusal };
		}
	}
	const to = edge.when === undefined || question.facts[ edge.when ] === true ? edge.to : ( edge.otherwise ?? 'same' );
	return { ok: true, to: to === 'same' ? ( question.state as StateId ) : to };
}
