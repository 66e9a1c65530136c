<?php
/**
 * The one place that knows how the parts are put together.
 *
 * @package Prakat
 */

declare( strict_types=1 );

namespace Prakat;

/**
 * Makes each part once, when it is first asked for. One line a class, grouped by folder.
 */
final class Wiring {

	/** @var array<class-string, object> */
	private array $made = [];

	/** @var array<class-string, \Closure(): object> */
	private array $factories;

	public function __construct( private readonly \wpdb $wpdb ) {
		$this->factories = $this->factories();
	}

	/**
	 * The part of that class, the same one for the whole request.
	 *
	 * @template T of object
	 * @param class-string<T> $class_name
	 * @return T
	 */
	public function get( string $class_name ): object {
		if ( ! isset( $this->made[ $class_name ] ) ) {
			$factory = $this->factories[ $class_name ] ?? null;
			if ( null === $factory ) {
				throw new \LogicException( sprintf( 'Wiring knows no %s.', $class_name ) ); // phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Never shown to a person.
			}
			$this->made[ $class_name ] = $factory();
		}
		$part = $this->made[ $class_name ];
		\assert( $part instanceof $class_name );
		return $part;
	}

	/**
	 * Facts of the contract that other concepts answer: one line each, made when an act asks.
	 *
	 * @return list<\Closure(): Workflow\Circumstance>
	 */
	private function circumstances(): array {
		return [
			fn (): Workflow\Circumstance => $this->get( Screening\Readiness::class ),
			fn (): Workflow\Circumstance => $this->get( Removal\Extension::class ),
		];
	}

	/**
	 * What other concepts do in the transaction of an act: one line each, in this order, made when an act is done.
	 *
	 * @return list<\Closure(): Workflow\Consequence>
	 */
	private function consequences(): array {
		return [
			// fn (): Workflow\Consequence => $this->get( Concept\Consequence::class ).
			fn (): Workflow\Consequence => $this->get( Governed\Applier::class ),
			fn (): Workflow\Consequence => $this->get( Messages\Notice::class ),
			fn (): Workflow\Consequence => $this->get( Removal\Recorder::class ),
			fn (): Workflow\Consequence => $this->get( Reviews\Published::class ),
		];
	}

	/**
	 * What the worklists are made of: one line a concern, made when a worklist is read.
	 *
	 * @return list<\Closure(): Reviews\Concern>
	 */
	private function concerns(): array {
		return [
			fn (): Reviews\Concern => $this->get( Reviews\DueConcern::class ),
			fn (): Reviews\Concern => $this->get( Reviews\ChangedConcern::class ),
			fn (): Reviews\Concern => $this->get( Reviews\MissingConcern::class ),
			fn (): Reviews\Concern => $this->get( Reviews\ExpiringConcern::class ),
			fn (): Reviews\Concern => $this->get( Reviews\LinkConcern::class ),
			fn (): Reviews\Concern => $this->get( Removal\EvidenceConcern::class ),
			fn (): Reviews\Concern => $this->get( Removal\AnswersConcern::class ),
		];
	}

	/**
	 * @return array<class-string, \Closure(): object>
	 */
	private function factories(): array {
		return [
			// Support.
			Support\Clock::class            => fn (): Support\Clock => new Support\Clock(),

			// Database.
			Database\Database::class        => fn (): Database\Database => new Database\Database( $this->wpdb ),
			Database\Schema::class          => fn (): Database\Schema => new Database\Schema( $this->get( Database\Database::class ), $this->wpdb ),
			Database\Installation::class    => fn (): Database\Installation => new Database\Installation( $this->get( Database\Schema::class ), $this->get( Files\VaultKey::class ) ),
			Database\Network::class         => fn (): Database\Network => new Database\Network( $this->get( Database\Installation::class ), $this->get( Database\Schema::class ), $this->get( Database\Database::class ), $this->get( Files\Vault::class ), $this->get( Files\Shelf::class ) ),
			Database\Uninstallation::class  => fn (): Database\Uninstallation => new Database\Uninstallation( $this->get( Database\Schema::class ) ),

			// Contract.
			Contract\Contracts::class       => static function (): Contract\Contracts {
				$contracts = new Contract\Contracts( PRAKAT_DIR . 'contract' );
				/**
				 * Lets an agency's own plugin add its sections: `$contracts->register( __DIR__ . '/contract' )`.
				 *
				 * @param Contract\Contracts $contracts
				 */
				do_action( 'prakat_register_sections', $contracts );
				return $contracts;
			},
			Contract\Validator::class       => fn (): Contract\Validator => new Contract\Validator( $this->get( Contract\Contracts::class ), $this->get( Contract\Periods::class ) ),
			Contract\Periods::class         => static fn (): Contract\Periods => new Contract\Periods(),
			Contract\Normaliser::class      => fn (): Contract\Normaliser => new Contract\Normaliser( $this->get( Contract\Contracts::class ), $this->get( Support\Clock::class )->zone() ),
			Contract\Sentences::class       => fn (): Contract\Sentences => new Contract\Sentences( $this->get( Contract\Contracts::class ) ),

			// Workflow, Units, Register.
			Register\Choices::class => fn (): Register\Choices => new Register\Choices( $this->get( Database\Database::class ), $this->get( Register\Register::class ) ),
			Register\Register::class => fn (): Register\Register => new Register\Register( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Register\Anchors::class => fn (): Register\Anchors => new Register\Anchors( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Support\Clock::class ) ),
			Register\AnchorNotice::class => fn (): Register\AnchorNotice => new Register\AnchorNotice( $this->get( Register\Anchors::class ), $this->get( Contract\Sentences::class ) ),
			Register\Export::class => fn (): Register\Export => new Register\Export( $this->get( Database\Database::class ), $this->get( Register\Disclosed::class ) ),
			Register\Disclosed::class => fn (): Register\Disclosed => new Register\Disclosed( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Register\Check::class => fn (): Register\Check => new Register\Check( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Workflow\Machine::class ), $this->get( PublicIndex\Reader::class ), $this->get( Register\Disclosed::class ) ),
			Register\CheckPage::class => fn (): Register\CheckPage => new Register\CheckPage( $this->get( Register\Check::class ), $this->get( Register\Anchors::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Register\PublicHistory::class => fn (): Register\PublicHistory => new Register\PublicHistory( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Permalinks\Links::class ), $this->get( Support\Clock::class ) ),
			Register\RestPublic::class => fn (): Register\RestPublic => new Register\RestPublic( $this->get( Rest\Edge::class ), $this->get( Register\Anchors::class ), $this->get( Register\Register::class ), $this->get( Register\Export::class ), $this->get( Register\Check::class ), $this->get( Register\PublicHistory::class ), $this->get( Contract\Sentences::class ) ),
			Register\Verifier::class => fn (): Register\Verifier => new Register\Verifier( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Register\Anchors::class ) ),
			Register\History::class => fn (): Register\History => new Register\History( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ) ),
			Register\RestRegister::class => fn (): Register\RestRegister => new Register\RestRegister( $this->get( Rest\Edge::class ), $this->get( Register\Register::class ), $this->get( Register\History::class ), $this->get( Register\Verifier::class ), $this->get( Entries\Entries::class ), $this->get( Units\Duties::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Units\Units::class => fn (): Units\Units => new Units\Units( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Support\Clock::class ) ),
			Units\Duties::class => fn (): Units\Duties => new Units\Duties( $this->get( Database\Database::class ), $this->get( Units\Units::class ), $this->get( Support\Clock::class ) ),
			Units\Assignments::class => fn (): Units\Assignments => new Units\Assignments( $this->get( Database\Database::class ), $this->get( Units\Units::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Register\Register::class ), $this->get( Support\Clock::class ) ),
			Units\Warnings::class => fn (): Units\Warnings => new Units\Warnings( $this->get( Database\Database::class ), $this->get( Units\Units::class ), $this->get( Contract\Contracts::class ), $this->get( Workflow\Machine::class ), $this->get( Support\Clock::class ), $this->get( Workflow\Routes::class ), $this->get( Workflow\RouteSettings::class ), $this->get( Workflow\Settings::class ) ),
			Units\Leaves::class => fn (): Units\Leaves => new Units\Leaves( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Support\Clock::class ) ),
			Units\AppointmentOrder::class => fn (): Units\AppointmentOrder => new Units\AppointmentOrder( $this->get( Database\Database::class ), $this->get( Units\Units::class ), $this->get( Contract\Contracts::class ), $this->get( Entries\Entries::class ), $this->get( Entries\Drafts::class ), $this->get( Entries\Versions::class ), $this->get( Support\Clock::class ) ),
			Units\RestOrder::class => fn (): Units\RestOrder => new Units\RestOrder( $this->get( Rest\Edge::class ), $this->get( Units\AppointmentOrder::class ), $this->get( Rest\EntryView::class ) ),
			Units\RestLeaves::class => fn (): Units\RestLeaves => new Units\RestLeaves( $this->get( Rest\Edge::class ), $this->get( Units\Leaves::class ), $this->get( Support\Clock::class ) ),
			Units\Capabilities::class => fn (): Units\Capabilities => new Units\Capabilities( $this->get( Units\Duties::class ) ),
			Units\RestUnits::class => fn (): Units\RestUnits => new Units\RestUnits( $this->get( Rest\Edge::class ), $this->get( Units\Units::class ) ),
			Units\RestDuties::class => fn (): Units\RestDuties => new Units\RestDuties( $this->get( Rest\Edge::class ), $this->get( Units\Assignments::class ), $this->get( Units\Warnings::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Workflow\Machine::class => fn (): Workflow\Machine => new Workflow\Machine( $this->get( Contract\Contracts::class ) ),
			Workflow\Settings::class => fn (): Workflow\Settings => new Workflow\Settings( $this->get( Workflow\Machine::class ), $this->get( Register\Choices::class ) ),
			Workflow\WorkingDays::class => fn (): Workflow\WorkingDays => new Workflow\WorkingDays( $this->get( Workflow\Machine::class ), $this->get( Workflow\Settings::class ), $this->get( Support\Clock::class ) ),
			Workflow\Situations::class => fn (): Workflow\Situations => new Workflow\Situations( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ) ),
			Workflow\Authorship::class => fn (): Workflow\Authorship => new Workflow\Authorship( $this->get( Workflow\Machine::class ), $this->get( Entries\Versions::class ), $this->get( Units\Duties::class ), $this->get( Workflow\Levels::class ) ),
			Workflow\Facts::class => fn (): Workflow\Facts => new Workflow\Facts( $this->get( Workflow\Machine::class ), $this->get( Workflow\Authorship::class ), $this->get( Entries\Hasher::class ), $this->get( Entries\Problems::class ), $this->get( Workflow\WorkingDays::class ), $this->get( Workflow\Settings::class ), $this->get( Support\Clock::class ), $this->get( Workflow\Circumstances::class ), $this->get( Workflow\Levels::class ), $this->get( Workflow\Declarations::class ), $this->get( Workflow\Removals::class ), $this->get( Workflow\Minimum::class ) ),
			Workflow\Minimum::class => fn (): Workflow\Minimum => new Workflow\Minimum( $this->get( Contract\Contracts::class ), $this->get( Contract\Periods::class ), $this->get( Support\Clock::class ) ),
			Workflow\PeriodSettings::class => fn (): Workflow\PeriodSettings => new Workflow\PeriodSettings( $this->get( Contract\Contracts::class ), $this->get( Contract\Periods::class ), $this->get( Register\Choices::class ), $this->get( Support\Clock::class ) ),
			Workflow\RestPeriods::class => fn (): Workflow\RestPeriods => new Workflow\RestPeriods( $this->get( Rest\Edge::class ), $this->get( Workflow\PeriodSettings::class ) ),
			Removal\Evidence::class => fn (): Removal\Evidence => new Removal\Evidence( $this->get( Contract\Contracts::class ), $this->get( Support\Clock::class ) ),
			Removal\Addresses::class => fn (): Removal\Addresses => new Removal\Addresses( $this->get( Database\Database::class ), $this->get( Permalinks\Links::class ), $this->get( Files\Files::class ), $this->get( Support\Clock::class ) ),
			Removal\Recorder::class => fn (): Removal\Recorder => new Removal\Recorder( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Removal\Addresses::class ), $this->get( Support\Clock::class ) ),
			Removal\Backfill::class => fn (): Removal\Backfill => new Removal\Backfill( $this->get( Database\Database::class ), $this->get( Removal\Addresses::class ) ),
			Removal\Fetcher::class => static fn (): Removal\Fetcher => new Removal\Fetcher(),
			Removal\Scope::class => fn (): Removal\Scope => new Removal\Scope( $this->get( Database\Database::class ), $this->get( Removal\Addresses::class ), $this->get( Support\Clock::class ) ),
			Removal\Relay::class => static fn (): Removal\Relay => new Removal\Relay(),
			Removal\Proof::class => fn (): Removal\Proof => new Removal\Proof( $this->get( Database\Database::class ), $this->get( Removal\Fetcher::class ), $this->get( Removal\Scope::class ), $this->get( Removal\Backfill::class ), $this->get( Removal\Relay::class ), $this->get( Register\Register::class ), $this->get( Messages\Outbox::class ), $this->get( Units\Duties::class ), $this->get( Expiry\Background::class ), $this->get( Support\Clock::class ) ),
			Removal\Outages::class => fn (): Removal\Outages => new Removal\Outages( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Units\Duties::class ), $this->get( Workflow\Acts::class ), $this->get( Support\Clock::class ) ),
			Removal\Extension::class => fn (): Removal\Extension => new Removal\Extension( fn (): Removal\Outages => $this->get( Removal\Outages::class ), $this->get( Support\Clock::class ) ),
			Removal\RestOutages::class => fn (): Removal\RestOutages => new Removal\RestOutages( $this->get( Rest\Edge::class ), $this->get( Removal\Outages::class ) ),
			Removal\Proofs::class => fn (): Removal\Proofs => new Removal\Proofs( $this->get( Database\Database::class ), $this->get( Removal\Scope::class ), $this->get( Support\Clock::class ) ),
			Removal\AnswersConcern::class => fn (): Removal\AnswersConcern => new Removal\AnswersConcern( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Removal\Health::class => fn (): Removal\Health => new Removal\Health( $this->get( Database\Database::class ) ),
			Removal\RestRemoval::class => fn (): Removal\RestRemoval => new Removal\RestRemoval( $this->get( Rest\Edge::class ), $this->get( Removal\Proofs::class ), $this->get( Removal\Proof::class ), $this->get( Units\Duties::class ), $this->get( Units\Units::class ) ),
			Cli\RemovalCommand::class => fn (): Cli\RemovalCommand => new Cli\RemovalCommand( $this->get( Removal\Proof::class ), $this->get( Removal\Proofs::class ), $this->get( Units\Units::class ), $this->get( Cli\Terminal::class ) ),
			Removal\EvidenceConcern::class => fn (): Removal\EvidenceConcern => new Removal\EvidenceConcern( $this->get( Database\Database::class ), $this->get( Removal\Evidence::class ), $this->get( Support\Clock::class ) ),
			Removal\EvidenceNotices::class => fn (): Removal\EvidenceNotices => new Removal\EvidenceNotices( $this->get( Database\Database::class ), $this->get( Removal\Evidence::class ), $this->get( Units\Duties::class ), $this->get( Messages\Outbox::class ), $this->get( Support\Clock::class ) ),
			Workflow\Removals::class => fn (): Workflow\Removals => new Workflow\Removals( $this->get( Workflow\Machine::class ), $this->get( Database\Database::class ), $this->get( Units\Duties::class ), $this->get( Support\Clock::class ) ),
			Workflow\Declarations::class => fn (): Workflow\Declarations => new Workflow\Declarations( $this->get( Workflow\Machine::class ) ),
			Workflow\RouteSettings::class => fn (): Workflow\RouteSettings => new Workflow\RouteSettings( $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Units\Units::class ), $this->get( Register\Choices::class ) ),
			Workflow\Routes::class => fn (): Workflow\Routes => new Workflow\Routes( $this->get( Workflow\RouteSettings::class ), $this->get( Workflow\Machine::class ), $this->get( Units\Units::class ) ),
			Workflow\Steps::class => fn (): Workflow\Steps => new Workflow\Steps( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Workflow\Levels::class => fn (): Workflow\Levels => new Workflow\Levels( $this->get( Workflow\Machine::class ), $this->get( Workflow\Routes::class ), $this->get( Workflow\Steps::class ), $this->get( Units\Duties::class ), $this->get( Workflow\Settings::class ) ),
			Workflow\Pace::class => fn (): Workflow\Pace => new Workflow\Pace( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Workflow\Situations::class ), $this->get( Workflow\Levels::class ), $this->get( Workflow\WorkingDays::class ), $this->get( Workflow\Settings::class ), $this->get( Support\Clock::class ) ),
			Workflow\Circumstances::class => fn (): Workflow\Circumstances => new Workflow\Circumstances( $this->circumstances() ),
			Workflow\Consequences::class => fn (): Workflow\Consequences => new Workflow\Consequences( $this->get( Database\Database::class ), $this->consequences() ),
			Workflow\Judge::class => fn (): Workflow\Judge => new Workflow\Judge( $this->get( Workflow\Machine::class ), $this->get( Workflow\Facts::class ), $this->get( Workflow\Authorship::class ), $this->get( Workflow\Levels::class ), $this->get( Entries\Problems::class ), $this->get( Support\Clock::class ) ),
			Workflow\Numbers::class => fn (): Workflow\Numbers => new Workflow\Numbers( $this->get( Database\Database::class ) ),
			Workflow\Requests::class => fn (): Workflow\Requests => new Workflow\Requests( $this->get( Database\Database::class ), $this->get( Workflow\Numbers::class ), $this->get( Support\Clock::class ) ),
			Workflow\Effects::class => fn (): Workflow\Effects => new Workflow\Effects( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Workflow\Situations::class ), $this->get( Workflow\Facts::class ), $this->get( Entries\Versions::class ), $this->get( Workflow\Requests::class ), $this->get( PublicIndex\Publisher::class ), $this->get( Register\Register::class ), $this->get( Workflow\WorkingDays::class ), $this->get( Workflow\Settings::class ), $this->get( Support\Clock::class ), $this->get( Workflow\Levels::class ), $this->get( Workflow\Steps::class ), $this->get( Workflow\Declarations::class ), $this->get( Workflow\Pace::class ), $this->get( Workflow\Comments::class ), $this->get( Workflow\Removals::class ) ),
			Workflow\Comments::class => fn (): Workflow\Comments => new Workflow\Comments( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Support\Clock::class ) ),
			Workflow\Reminders::class => fn (): Workflow\Reminders => new Workflow\Reminders( $this->get( Database\Database::class ), $this->get( Workflow\Situations::class ), $this->get( Workflow\Levels::class ), $this->get( Workflow\Waiting::class ), $this->get( Workflow\Pace::class ), $this->get( Units\Duties::class ), $this->get( Support\Clock::class ) ),
			Workflow\Opened::class => fn (): Workflow\Opened => new Workflow\Opened( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Workflow\Bulk::class => fn (): Workflow\Bulk => new Workflow\Bulk( $this->get( Workflow\Acts::class ), $this->get( Entries\Entries::class ), $this->get( Workflow\Opened::class ), $this->get( Contract\Sentences::class ) ),
			Workflow\Inbox::class => fn (): Workflow\Inbox => new Workflow\Inbox( $this->get( Database\Database::class ), $this->get( Workflow\Waiting::class ), $this->get( Workflow\Levels::class ), $this->get( Workflow\Situations::class ), $this->get( Workflow\WorkingDays::class ), $this->get( Entries\Diff::class ), $this->get( Rest\EntryView::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Workflow\Progress::class => fn (): Workflow\Progress => new Workflow\Progress( $this->get( Database\Database::class ), $this->get( Workflow\Situations::class ), $this->get( Workflow\Levels::class ), $this->get( Workflow\Waiting::class ), $this->get( Workflow\WorkingDays::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Workflow\RestComments::class => fn (): Workflow\RestComments => new Workflow\RestComments( $this->get( Rest\Edge::class ), $this->get( Entries\Entries::class ), $this->get( Workflow\Comments::class ), $this->get( Units\Duties::class ), $this->get( Workflow\Situations::class ), $this->get( Workflow\Levels::class ), $this->get( Support\Clock::class ) ),
			Workflow\RestRoutes::class => fn (): Workflow\RestRoutes => new Workflow\RestRoutes( $this->get( Rest\Edge::class ), $this->get( Workflow\RouteSettings::class ) ),
			Workflow\Acts::class => fn (): Workflow\Acts => new Workflow\Acts( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Workflow\Situations::class ), $this->get( Workflow\Judge::class ), $this->get( Workflow\Effects::class ), $this->get( Workflow\Consequences::class ), $this->get( Contract\Sentences::class ), $this->get( Workflow\Declarations::class ), $this->get( Workflow\Removals::class ) ),
			Workflow\Editing::class => fn (): Workflow\Editing => new Workflow\Editing( $this->get( Database\Database::class ), $this->get( Workflow\Situations::class ), $this->get( Workflow\Judge::class ), $this->get( Register\Register::class ) ),
			Workflow\Due::class => fn (): Workflow\Due => new Workflow\Due( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Workflow\Waiting::class => fn (): Workflow\Waiting => new Workflow\Waiting( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Units\Duties::class ), $this->get( Entries\Versions::class ), $this->get( Workflow\Situations::class ), $this->get( Workflow\Levels::class ), $this->get( Workflow\Settings::class ) ),
			Workflow\RestActs::class => fn (): Workflow\RestActs => new Workflow\RestActs( $this->get( Rest\Edge::class ), $this->get( Workflow\Acts::class ), $this->get( Workflow\Inbox::class ), $this->get( Entries\Entries::class ), $this->get( Rest\EntryView::class ), $this->get( Workflow\Opened::class ), $this->get( Workflow\Bulk::class ) ),
			Workflow\RestSettings::class => fn (): Workflow\RestSettings => new Workflow\RestSettings( $this->get( Rest\Edge::class ), $this->get( Workflow\Settings::class ), $this->get( Workflow\Machine::class ), $this->get( Support\Clock::class ) ),

			// Entries.
			Entries\Intake::class => fn (): Entries\Intake => new Entries\Intake( $this->get( Contract\Normaliser::class ), $this->get( Contract\Validator::class ) ),
			Entries\Records::class => fn (): Entries\Records => new Entries\Records( $this->get( Database\Database::class ), $this->get( Contract\Contracts::class ), $this->get( Contract\Validator::class ) ),
			Entries\References::class => fn (): Entries\References => new Entries\References( $this->get( Contract\Contracts::class ), $this->get( Contract\Validator::class ), $this->get( Entries\Records::class ), $this->get( Files\Files::class ) ),
			Entries\Hasher::class => fn (): Entries\Hasher => new Entries\Hasher( $this->get( Database\Database::class ), $this->get( Entries\Records::class ), $this->get( Files\Files::class ), $this->get( Files\Vault::class ) ),
			Entries\Content::class => fn (): Entries\Content => new Entries\Content( $this->get( Database\Database::class ), $this->get( Entries\Hasher::class ), $this->get( Support\Clock::class ) ),
			Entries\Versions::class => fn (): Entries\Versions => new Entries\Versions( $this->get( Database\Database::class ), $this->get( Contract\Contracts::class ), $this->get( Entries\Content::class ), $this->get( Entries\References::class ), $this->get( Entries\Hasher::class ), $this->get( Support\Clock::class ) ),
			Entries\Problems::class => fn (): Entries\Problems => new Entries\Problems( $this->get( Database\Database::class ), $this->get( Contract\Validator::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Records::class ), $this->get( Entries\References::class ), $this->get( Support\Clock::class ) ),
			Entries\Drafts::class => fn (): Entries\Drafts => new Entries\Drafts( $this->get( Database\Database::class ), $this->get( Workflow\Editing::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Content::class ), $this->get( Entries\Intake::class ), $this->get( Files\Files::class ), $this->get( Files\Vault::class ) ),
			Entries\EntryList::class => fn (): Entries\EntryList => new Entries\EntryList( $this->get( Database\Database::class ), $this->get( Units\Duties::class ), $this->get( Workflow\Machine::class ), $this->wpdb ),
			Entries\Entries::class => fn (): Entries\Entries => new Entries\Entries( $this->get( Database\Database::class ), $this->get( Contract\Contracts::class ), $this->get( Workflow\Editing::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Content::class ), $this->get( Entries\Intake::class ), $this->get( Entries\EntryList::class ), $this->get( Units\Duties::class ), $this->get( Support\Clock::class ), $this->get( Workflow\Levels::class ) ),
			Entries\Alignment::class => fn (): Entries\Alignment => new Entries\Alignment( $this->get( Entries\Records::class ) ),
			Entries\Spoken::class => fn (): Entries\Spoken => new Entries\Spoken( $this->get( Support\Clock::class ) ),
			Entries\Diff::class => fn (): Entries\Diff => new Entries\Diff( $this->get( Contract\Contracts::class ), $this->get( Contract\Sentences::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Records::class ), $this->get( Entries\Alignment::class ), $this->get( Entries\Spoken::class ), $this->get( Files\Files::class ) ),

			// Screening.
			Screening\Secrets::class => fn (): Screening\Secrets => new Screening\Secrets( $this->get( Files\VaultKey::class ) ),
			Screening\Limits::class => static fn (): Screening\Limits => new Screening\Limits(),
			Screening\FileReader::class => fn (): Screening\FileReader => new Screening\FileReader( $this->get( Screening\Secrets::class ), $this->get( Screening\Limits::class ) ),
			Screening\Screener::class => fn (): Screening\Screener => new Screening\Screener( $this->get( Database\Database::class ), $this->get( Contract\Contracts::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Records::class ), $this->get( Files\Files::class ), $this->get( Files\Vault::class ), $this->get( Screening\FileReader::class ), $this->get( Screening\Secrets::class ), $this->get( Screening\Limits::class ), $this->get( Expiry\Background::class ), $this->get( Support\Clock::class ) ),
			Screening\Overrides::class => fn (): Screening\Overrides => new Screening\Overrides( $this->get( Database\Database::class ), $this->get( Workflow\Situations::class ), $this->get( Entries\Versions::class ), $this->get( Units\Duties::class ), $this->get( Screening\Screener::class ), $this->get( Register\Register::class ), $this->get( Support\Clock::class ) ),
			Screening\Spoken::class => fn (): Screening\Spoken => new Screening\Spoken( $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Entries\Versions::class ), $this->get( Files\Files::class ), $this->get( Contract\Sentences::class ) ),
			Screening\Readiness::class => fn (): Screening\Readiness => new Screening\Readiness( $this->get( Screening\Screener::class ), $this->get( Screening\Overrides::class ), $this->get( Screening\Spoken::class ) ),
			Screening\RestScreening::class => fn (): Screening\RestScreening => new Screening\RestScreening( $this->get( Rest\Edge::class ), $this->get( Entries\Entries::class ), $this->get( Entries\Versions::class ), $this->get( Workflow\Situations::class ), $this->get( Screening\Screener::class ), $this->get( Screening\Overrides::class ), $this->get( Screening\Readiness::class ), $this->get( Screening\Spoken::class ), $this->get( Support\Clock::class ) ),

			// Files.
			Files\VaultKey::class           => fn (): Files\VaultKey => new Files\VaultKey(),
			Files\Containers::class => fn (): Files\Containers => new Files\Containers(),
			Files\Inspector::class => fn (): Files\Inspector => new Files\Inspector( $this->get( Files\Containers::class ) ),
			Files\Seal::class => fn (): Files\Seal => new Files\Seal( $this->get( Files\VaultKey::class ) ),
			Files\Files::class => fn (): Files\Files => new Files\Files( $this->get( Database\Database::class ) ),
			Files\Vault::class => fn (): Files\Vault => new Files\Vault( $this->get( Database\Database::class ), $this->get( Files\Files::class ), $this->get( Files\Inspector::class ), $this->get( Files\Seal::class ), $this->get( Support\Clock::class ) ),
			Files\Shelf::class => fn (): Files\Shelf => new Files\Shelf( $this->get( Files\Vault::class ) ),

			// PublicIndex, Expiry, Permalinks, Exports.
			PublicIndex\Tables::class       => fn (): PublicIndex\Tables => new PublicIndex\Tables( $this->get( Database\Database::class ), $this->get( Contract\Contracts::class ), $this->get( PublicIndex\Standing::class ) ),
			PublicIndex\Standing::class     => fn (): PublicIndex\Standing => new PublicIndex\Standing( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			PublicIndex\Approval::class     => fn (): PublicIndex\Approval => new PublicIndex\Approval( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			PublicIndex\Shelving::class     => fn (): PublicIndex\Shelving => new PublicIndex\Shelving( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( Files\Files::class ), $this->get( Files\Shelf::class ) ),
			PublicIndex\Publisher::class    => fn (): PublicIndex\Publisher => new PublicIndex\Publisher( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( Contract\Contracts::class ), $this->get( PublicIndex\Tables::class ), $this->get( Entries\Hasher::class ), $this->get( PublicIndex\Approval::class ), $this->get( PublicIndex\Shelving::class ), $this->get( PublicIndex\Changes::class ), $this->get( Permalinks\Links::class ) ),
			PublicIndex\Search::class       => fn (): PublicIndex\Search => new PublicIndex\Search( $this->get( Database\Database::class ) ),
			PublicIndex\Tally::class => fn (): PublicIndex\Tally => new PublicIndex\Tally( $this->get( Database\Database::class ), $this->get( PublicIndex\Search::class ) ),

			PublicIndex\Reader::class       => fn (): PublicIndex\Reader => new PublicIndex\Reader( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( PublicIndex\Search::class ), $this->get( PublicIndex\Tally::class ), $this->get( PublicIndex\Standing::class ), $this->get( Permalinks\Links::class ) ),
			PublicIndex\Stream::class       => fn (): PublicIndex\Stream => new PublicIndex\Stream( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( PublicIndex\Search::class ), $this->get( PublicIndex\Tally::class ), $this->get( Permalinks\Links::class ) ),
			PublicIndex\Freshness::class    => fn (): PublicIndex\Freshness => new PublicIndex\Freshness( $this->get( Support\Clock::class ) ),
			PublicIndex\PublicJson::class   => fn (): PublicIndex\PublicJson => new PublicIndex\PublicJson( $this->get( Support\Clock::class ) ),
			PublicIndex\PublicController::class => fn (): PublicIndex\PublicController => new PublicIndex\PublicController( $this->get( Contract\Contracts::class ), $this->get( PublicIndex\Reader::class ), $this->get( PublicIndex\PublicJson::class ), $this->get( PublicIndex\Freshness::class ), $this->get( Support\Clock::class ), $this->get( Rest\Edge::class ) ),
			PublicIndex\Rebuild::class      => fn (): PublicIndex\Rebuild => new PublicIndex\Rebuild( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( PublicIndex\Tables::class ), $this->get( PublicIndex\Approval::class ), $this->get( PublicIndex\Publisher::class ), $this->get( Workflow\Removals::class ) ),
			PublicIndex\Changes::class      => fn (): PublicIndex\Changes => new PublicIndex\Changes( $this->get( Database\Database::class ) ),
			PublicIndex\LastChange::class   => fn (): PublicIndex\LastChange => new PublicIndex\LastChange( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			PublicIndex\BlockPages::class   => fn (): PublicIndex\BlockPages => new PublicIndex\BlockPages( $this->get( Contract\Contracts::class ), $this->get( PublicIndex\Reader::class ), $this->get( PublicIndex\Freshness::class ) ),
			Expiry\Background::class        => fn (): Expiry\Background => new Expiry\Background(),
			Expiry\Schedule::class          => fn (): Expiry\Schedule => new Expiry\Schedule( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( Expiry\Background::class ) ),
			Expiry\Health::class            => fn (): Expiry\Health => new Expiry\Health( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Expiry\Alarm::class             => fn (): Expiry\Alarm => new Expiry\Alarm( $this->get( Database\Database::class ), $this->get( Expiry\Health::class ), $this->get( Messages\Outbox::class ), $this->get( Messages\Courier::class ), $this->get( Support\Clock::class ) ),
			Expiry\Endings::class           => fn (): Expiry\Endings => new Expiry\Endings( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( Workflow\Machine::class ), $this->get( Workflow\Judge::class ), $this->get( Workflow\Requests::class ), $this->get( PublicIndex\Publisher::class ), $this->get( Register\Register::class ), $this->get( Workflow\Consequences::class ) ),
			Expiry\Sweep::class             => fn (): Expiry\Sweep => new Expiry\Sweep( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( Workflow\Acts::class ), $this->get( Expiry\Endings::class ), $this->get( PublicIndex\Publisher::class ), $this->get( PublicIndex\Shelving::class ), $this->get( PublicIndex\Changes::class ), $this->get( Permalinks\Links::class ), $this->get( PublicIndex\Tables::class ), $this->get( PublicIndex\Rebuild::class ), $this->get( Expiry\Schedule::class ), $this->get( Expiry\Background::class ) ),
			Render\Renderer::class          => fn (): Render\Renderer => new Render\Renderer( $this->get( Contract\Contracts::class ) ),
			Render\View::class              => fn (): Render\View => new Render\View( $this->get( PublicIndex\Reader::class ), $this->get( Permalinks\Links::class ), $this->get( Support\Clock::class ), $this->get( PublicIndex\Freshness::class ) ),
			Render\Sokhoro1Month::class     => fn (): Render\Sokhoro1Month => new Render\Sokhoro1Month( $this->get( PublicIndex\Stream::class ), $this->get( Support\Clock::class ) ),
			Blocks\Assets::class            => static fn (): Blocks\Assets => new Blocks\Assets(),
			Blocks\Registry::class          => fn (): Blocks\Registry => new Blocks\Registry( $this->get( Blocks\Assets::class ) ),
			Blocks\SectionBlock::class      => fn (): Blocks\SectionBlock => new Blocks\SectionBlock( $this->get( Contract\Contracts::class ), $this->get( Render\View::class ), $this->get( Render\Renderer::class ), $this->get( Blocks\Assets::class ), $this->get( Blocks\Verbatim::class ) ),
			Blocks\Verbatim::class          => static fn (): Blocks\Verbatim => new Blocks\Verbatim(),
			Blocks\PrintPage::class         => fn (): Blocks\PrintPage => new Blocks\PrintPage( $this->get( Contract\Contracts::class ), $this->get( PublicIndex\Reader::class ), $this->get( Render\Sokhoro1Month::class ), $this->get( Render\Renderer::class ), $this->get( PublicIndex\Freshness::class ), $this->get( Blocks\Assets::class ), $this->get( Support\Clock::class ) ),
			Permalinks\Route::class         => static fn (): Permalinks\Route => new Permalinks\Route(),
			Permalinks\EntryPage::class     => fn (): Permalinks\EntryPage => new Permalinks\EntryPage( $this->get( PublicIndex\Reader::class ), $this->get( Contract\Contracts::class ), $this->get( Render\View::class ), $this->get( Render\Renderer::class ), $this->get( Permalinks\Links::class ), $this->get( PublicIndex\Freshness::class ), $this->get( Support\Clock::class ), $this->get( Register\PublicHistory::class ), $this->get( Blocks\Verbatim::class ) ),
			Permalinks\FileRoute::class     => fn (): Permalinks\FileRoute => new Permalinks\FileRoute( $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( PublicIndex\Reader::class ), $this->get( Files\Files::class ), $this->get( Files\Vault::class ), $this->get( Files\Shelf::class ), $this->get( PublicIndex\Shelving::class ), $this->get( PublicIndex\Freshness::class ) ),
			Permalinks\SitemapProvider::class => fn (): Permalinks\SitemapProvider => new Permalinks\SitemapProvider( $this->get( PublicIndex\Reader::class ), $this->get( PublicIndex\Freshness::class ) ),
			Exports\CsvExport::class        => fn (): Exports\CsvExport => new Exports\CsvExport( $this->get( PublicIndex\Reader::class ), $this->get( PublicIndex\Stream::class ), $this->get( Contract\Contracts::class ), $this->get( Support\Clock::class ) ),
			Exports\JsonExport::class       => fn (): Exports\JsonExport => new Exports\JsonExport( $this->get( PublicIndex\Stream::class ), $this->get( PublicIndex\PublicJson::class ), $this->get( Support\Clock::class ) ),
			Exports\Download::class         => fn (): Exports\Download => new Exports\Download( $this->get( Contract\Contracts::class ), $this->get( PublicIndex\Reader::class ), $this->get( Exports\CsvExport::class ), $this->get( Exports\JsonExport::class ), $this->get( PublicIndex\Freshness::class ), $this->get( Support\Clock::class ) ),
			Permalinks\Links::class         => fn (): Permalinks\Links => new Permalinks\Links(),

			// Render, Blocks.

			// Rest.
			Rest\ProblemView::class => fn (): Rest\ProblemView => new Rest\ProblemView( $this->get( Contract\Contracts::class ), $this->get( Contract\Sentences::class ) ),
			Rest\Edge::class => fn (): Rest\Edge => new Rest\Edge( $this->get( Contract\Contracts::class ), $this->get( Contract\Sentences::class ), $this->get( Rest\ProblemView::class ) ),
			Rest\Together::class => fn (): Rest\Together => new Rest\Together( $this->get( Rest\Edge::class ) ),
			Rest\EntryView::class => fn (): Rest\EntryView => new Rest\EntryView( $this->get( Entries\Entries::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Problems::class ), $this->get( Files\Files::class ), $this->get( Workflow\Acts::class ), $this->get( Workflow\Requests::class ), $this->get( Workflow\Waiting::class ), $this->get( Workflow\Progress::class ), $this->get( Rest\ProblemView::class ), $this->get( Permalinks\Links::class ), $this->get( Support\Clock::class ), $this->get( Removal\Evidence::class ) ),
			Rest\ContextController::class => fn (): Rest\ContextController => new Rest\ContextController( $this->get( Rest\Edge::class ), $this->get( Contract\Contracts::class ), $this->get( Contract\Periods::class ), $this->get( Contract\Sentences::class ), $this->get( Units\Units::class ), $this->get( Units\Duties::class ), $this->get( Support\Clock::class ) ),
			Rest\EntriesController::class => fn (): Rest\EntriesController => new Rest\EntriesController( $this->get( Rest\Edge::class ), $this->get( Entries\Entries::class ), $this->get( Entries\Drafts::class ), $this->get( Rest\EntryView::class ) ),
			Rest\VersionsController::class => fn (): Rest\VersionsController => new Rest\VersionsController( $this->get( Rest\Edge::class ), $this->get( Entries\Entries::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Records::class ), $this->get( Entries\Diff::class ), $this->get( Rest\EntryView::class ), $this->get( Rest\ProblemView::class ) ),
			Rest\FilesController::class => fn (): Rest\FilesController => new Rest\FilesController( $this->get( Rest\Edge::class ), $this->get( Entries\Entries::class ), $this->get( Entries\Drafts::class ), $this->get( Files\Files::class ), $this->get( Files\Vault::class ), $this->get( Rest\EntryView::class ) ),

			// Caches.
			Caches\Addresses::class => fn (): Caches\Addresses => new Caches\Addresses( $this->get( Database\Database::class ), $this->wpdb, $this->get( Contract\Contracts::class ), $this->get( Permalinks\Links::class ), $this->get( Caches\PostAddresses::class ) ),
			Caches\PostAddresses::class => fn (): Caches\PostAddresses => new Caches\PostAddresses( new Caches\ListPages() ),
			Caches\Posts::class => fn (): Caches\Posts => new Caches\Posts( $this->get( Caches\Caches::class ), $this->get( Caches\PostAddresses::class ), $this->get( Governed\Settings::class ) ),
			Caches\Caches::class => fn (): Caches\Caches => new Caches\Caches( $this->get( Caches\Addresses::class ), $this->get( Support\Clock::class ) ),
			Caches\Health::class => fn (): Caches\Health => new Caches\Health( $this->get( Caches\Caches::class ) ),

			// Governed.
			Governed\Settings::class => static fn (): Governed\Settings => new Governed\Settings(),
			Governed\Governed::class => fn (): Governed\Governed => new Governed\Governed( $this->get( Database\Database::class ), $this->get( Governed\Settings::class ) ),
			Governed\Shows::class => static fn (): Governed\Shows => new Governed\Shows(),
			Governed\Snapshot::class => fn (): Governed\Snapshot => new Governed\Snapshot( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Shows::class ) ),
			Governed\Since::class => fn (): Governed\Since => new Governed\Since( $this->get( Database\Database::class ) ),
			Governed\PostRecord::class => fn (): Governed\PostRecord => new Governed\PostRecord( $this->get( Contract\Contracts::class ), $this->get( Contract\Validator::class ), $this->get( Contract\Periods::class ), $this->get( Support\Clock::class ) ),
			Governed\Beginning::class => fn (): Governed\Beginning => new Governed\Beginning( $this->get( Database\Database::class ), $this->get( Governed\Governed::class ), $this->get( Governed\Testimony::class ), $this->get( Governed\Settings::class ), $this->get( Governed\PostRecord::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Content::class ), $this->get( Entries\Intake::class ), $this->get( Entries\Hasher::class ), $this->get( Register\Register::class ), $this->get( Units\Duties::class ), $this->get( Support\Clock::class ) ),
			Governed\Pending::class => fn (): Governed\Pending => new Governed\Pending( $this->get( Database\Database::class ), $this->get( Governed\Governed::class ), $this->get( Governed\PostRecord::class ), $this->get( Governed\Beginning::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Content::class ), $this->get( Entries\Intake::class ), $this->get( Register\Register::class ), $this->get( Workflow\Requests::class ), $this->get( Governed\Since::class ), $this->get( Support\Clock::class ) ),
			Governed\Rows::class => fn (): Governed\Rows => new Governed\Rows( $this->get( Database\Database::class ), $this->wpdb, $this->get( Support\Clock::class ) ),
			Governed\Tell::class => fn (): Governed\Tell => new Governed\Tell( $this->get( PublicIndex\Changes::class ) ),
			Governed\Applier::class => fn (): Governed\Applier => new Governed\Applier( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Governed::class ), $this->get( Governed\Snapshot::class ), $this->get( Governed\Rows::class ), $this->get( Governed\Tell::class ), $this->get( PublicIndex\Changes::class ), $this->get( Support\Clock::class ) ),
			Governed\Notices::class => fn (): Governed\Notices => new Governed\Notices( $this->get( Contract\Sentences::class ) ),
			Governed\Blocks::class => fn (): Governed\Blocks => new Governed\Blocks( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( Governed\Pending::class ), $this->get( Governed\Beginning::class ), $this->get( Governed\Rows::class ), $this->get( Governed\Applier::class ), $this->get( Entries\Entries::class ), $this->get( Units\Duties::class ), $this->get( Register\Register::class ), $this->get( Governed\Notices::class ), $this->get( Governed\Tell::class ) ),
			Governed\Held::class => fn (): Governed\Held => new Governed\Held( $this->get( Governed\Pending::class ), $this->get( Governed\Snapshot::class ), $this->get( Governed\Shows::class ), $this->get( Governed\Blocks::class ), $this->get( Governed\Notices::class ), $this->get( Database\Database::class ), $this->wpdb ),
			Governed\Acceptance::class => fn (): Governed\Acceptance => new Governed\Acceptance( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( Governed\Snapshot::class ), $this->get( Register\Register::class ), $this->get( Governed\Testimony::class ), $this->get( Support\Clock::class ) ),
			Governed\Testimony::class => fn (): Governed\Testimony => new Governed\Testimony( $this->get( Database\Database::class ) ),
			Governed\Switching::class => fn (): Governed\Switching => new Governed\Switching( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Settings::class ), $this->get( Governed\Acceptance::class ), $this->get( Register\Register::class ), $this->get( Support\Clock::class ) ),
			Governed\Guard::class => fn (): Governed\Guard => new Governed\Guard( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( Governed\Acceptance::class ), $this->get( Governed\Pending::class ), $this->get( Governed\Held::class ), $this->get( Governed\Notices::class ), $this->get( Governed\Tell::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Governed\GuardBeside::class => fn (): Governed\GuardBeside => new Governed\GuardBeside( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( Governed\Guard::class ), $this->get( Governed\Pending::class ), $this->get( Governed\Held::class ), $this->get( Governed\Notices::class ), $this->get( Governed\Tell::class ) ),
			Governed\Reading::class => fn (): Governed\Reading => new Governed\Reading( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( Support\Clock::class ) ),
			Governed\Lifetime::class => fn (): Governed\Lifetime => new Governed\Lifetime( $this->get( Governed\Reading::class ), $this->get( PublicIndex\Freshness::class ), $this->get( Support\Clock::class ) ),
			Governed\Galleries::class => fn (): Governed\Galleries => new Governed\Galleries( $this->get( Governed\Reading::class ), $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ) ),
			Governed\Embeds::class => fn (): Governed\Embeds => new Governed\Embeds( $this->get( Governed\Reading::class ), $this->get( Governed\Settings::class ) ),
			Governed\Elsewhere::class => fn (): Governed\Elsewhere => new Governed\Elsewhere( $this->get( Governed\Reading::class ), $this->get( Governed\Settings::class ), $this->get( Rest\Edge::class ), $this->wpdb ),
			Governed\Corrections::class => fn (): Governed\Corrections => new Governed\Corrections( $this->get( Database\Database::class ), $this->get( Governed\Settings::class ), $this->get( Render\Renderer::class ), $this->get( Support\Clock::class ) ),
			Governed\Gone::class => fn (): Governed\Gone => new Governed\Gone( $this->get( Database\Database::class ), $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( PublicIndex\Reader::class ), $this->get( Render\Renderer::class ), $this->get( Render\View::class ), $this->get( Support\Clock::class ) ),
			Governed\Watcher::class => fn (): Governed\Watcher => new Governed\Watcher( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( Governed\Snapshot::class ), $this->get( Governed\Shows::class ), $this->get( Governed\Rows::class ), $this->get( Governed\Applier::class ), $this->get( Governed\Pending::class ), $this->get( Governed\Tell::class ), $this->get( Governed\Testimony::class ), $this->get( Register\Register::class ), $this->get( Support\Clock::class ) ),
			Governed\View::class => fn (): Governed\View => new Governed\View( $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( Governed\Pending::class ), $this->get( Governed\Reading::class ), $this->get( Governed\Snapshot::class ), $this->get( Entries\Versions::class ), $this->get( Entries\Problems::class ), $this->get( Workflow\Acts::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Contract\Sentences::class ), $this->get( Governed\Notices::class ), $this->get( Support\Clock::class ) ),
			Governed\Desk::class => fn (): Governed\Desk => new Governed\Desk( $this->get( Governed\Governed::class ), $this->get( Governed\Pending::class ), $this->get( Governed\Guard::class ), $this->get( Governed\Held::class ), $this->get( Governed\Notices::class ), $this->get( Governed\View::class ), $this->get( Rest\Edge::class ), $this->get( Contract\Sentences::class ) ),
			Governed\Routes::class => fn (): Governed\Routes => new Governed\Routes( $this->get( Rest\Edge::class ), $this->get( Database\Database::class ), $this->wpdb, $this->get( Governed\Settings::class ), $this->get( Governed\Switching::class ), $this->get( Governed\Acceptance::class ), $this->get( Governed\Governed::class ), $this->get( Governed\Held::class ), $this->get( Governed\Watcher::class ), $this->get( Governed\View::class ), $this->get( Entries\Entries::class ), $this->get( Units\Duties::class ), $this->get( Support\Clock::class ) ),
			Governed\Command::class => fn (): Governed\Command => new Governed\Command( $this->get( Governed\Acceptance::class ), $this->get( Governed\Watcher::class ), $this->get( Database\Database::class ), $this->get( Contract\Sentences::class ), $this->get( Cli\Terminal::class ) ),
			Governed\Health::class => fn (): Governed\Health => new Governed\Health( $this->get( Database\Database::class ), $this->get( Governed\Settings::class ) ),

			// Messages.
			Messages\Address::class => static fn (): Messages\Address => new Messages\Address( Messages\Address::resolve( ... ) ),
			Messages\Preferences::class => fn (): Messages\Preferences => new Messages\Preferences( $this->get( Support\Clock::class ) ),
			Messages\Texts::class => fn (): Messages\Texts => new Messages\Texts( $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Units\Units::class ), $this->get( Permalinks\Links::class ), $this->get( Support\Clock::class ) ),
			Messages\Outbox::class => fn (): Messages\Outbox => new Messages\Outbox( $this->get( Database\Database::class ), $this->get( Messages\Preferences::class ), $this->get( Messages\Texts::class ), $this->get( Support\Clock::class ) ),
			Messages\Settings::class => fn (): Messages\Settings => new Messages\Settings( $this->get( Register\Choices::class ) ),
			Messages\Webhooks::class => fn (): Messages\Webhooks => new Messages\Webhooks( $this->get( Messages\Settings::class ), $this->get( Messages\Address::class ), $this->get( Workflow\Machine::class ), $this->get( Support\Clock::class ) ),
			Messages\WebhookQueue::class => fn (): Messages\WebhookQueue => new Messages\WebhookQueue( $this->get( Database\Database::class ), $this->get( Messages\Webhooks::class ), $this->get( Workflow\Machine::class ), $this->get( Permalinks\Links::class ), $this->get( Support\Clock::class ) ),
			Messages\WebhookCourier::class => fn (): Messages\WebhookCourier => new Messages\WebhookCourier( $this->get( Database\Database::class ), $this->get( Messages\Webhooks::class ), $this->get( Messages\Address::class ), $this->get( Support\Clock::class ) ),
			Messages\Notice::class => fn (): Messages\Notice => new Messages\Notice( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Workflow\Waiting::class ), $this->get( Messages\Outbox::class ), $this->get( Messages\WebhookQueue::class ) ),
			Messages\Letters::class => fn (): Messages\Letters => new Messages\Letters( $this->get( Messages\Texts::class ), $this->get( Messages\Settings::class ) ),
			Messages\Courier::class => fn (): Messages\Courier => new Messages\Courier( $this->get( Database\Database::class ), $this->get( Messages\Letters::class ), $this->get( Messages\Settings::class ), $this->get( Support\Clock::class ) ),
			Messages\Pass::class => fn (): Messages\Pass => new Messages\Pass( $this->get( Database\Database::class ), $this->get( Messages\Courier::class ), $this->get( Messages\WebhookCourier::class ), $this->get( Messages\Outbox::class ), $this->get( Messages\Settings::class ), $this->get( Register\Register::class ), $this->get( Expiry\Background::class ), $this->get( Support\Clock::class ) ),
			Messages\Inbox::class => fn (): Messages\Inbox => new Messages\Inbox( $this->get( Database\Database::class ), $this->get( Messages\Texts::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Messages\RestMessages::class => fn (): Messages\RestMessages => new Messages\RestMessages( $this->get( Rest\Edge::class ), $this->get( Messages\Inbox::class ), $this->get( Messages\Preferences::class ) ),
			Messages\RestSettings::class => fn (): Messages\RestSettings => new Messages\RestSettings( $this->get( Rest\Edge::class ), $this->get( Messages\Settings::class ), $this->get( Messages\Webhooks::class ), $this->get( Messages\WebhookQueue::class ), $this->get( Messages\WebhookCourier::class ), $this->get( Messages\Pass::class ), $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Messages\Health::class => fn (): Messages\Health => new Messages\Health( $this->get( Support\Clock::class ) ),

			// Reviews.
			Reviews\Settings::class => fn (): Reviews\Settings => new Reviews\Settings( $this->get( Register\Choices::class ) ),
			Reviews\Sections::class => fn (): Reviews\Sections => new Reviews\Sections( $this->get( Database\Database::class ), $this->get( Contract\Contracts::class ), $this->get( Units\Units::class ), $this->get( Reviews\Settings::class ), $this->get( Support\Clock::class ) ),
			Reviews\Published::class => fn (): Reviews\Published => new Reviews\Published( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Entries\Versions::class ), $this->get( Reviews\Sections::class ), $this->get( Support\Clock::class ) ),
			Reviews\DueConcern::class => fn (): Reviews\DueConcern => new Reviews\DueConcern( $this->get( Database\Database::class ), $this->get( Reviews\Settings::class ), $this->get( Support\Clock::class ) ),
			Reviews\ChangedConcern::class => fn (): Reviews\ChangedConcern => new Reviews\ChangedConcern( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Reviews\MissingConcern::class => fn (): Reviews\MissingConcern => new Reviews\MissingConcern( $this->get( Database\Database::class ), $this->get( Reviews\Sections::class ), $this->get( Units\Units::class ), $this->get( Support\Clock::class ) ),
			Reviews\ExpiringConcern::class => fn (): Reviews\ExpiringConcern => new Reviews\ExpiringConcern( $this->get( Database\Database::class ), $this->get( Reviews\Settings::class ), $this->get( Support\Clock::class ) ),
			Reviews\LinkConcern::class => fn (): Reviews\LinkConcern => new Reviews\LinkConcern( $this->get( Database\Database::class ), $this->get( Reviews\Settings::class ), $this->get( Support\Clock::class ) ),
			Reviews\Worklist::class => fn (): Reviews\Worklist => new Reviews\Worklist( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Units\Duties::class ), $this->get( Units\Units::class ), $this->get( Contract\Contracts::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ), $this->concerns() ),
			Reviews\Reviewing::class => fn (): Reviews\Reviewing => new Reviews\Reviewing( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Entries\Entries::class ), $this->get( Workflow\Opened::class ), $this->get( Workflow\Comments::class ), $this->get( Reviews\Sections::class ), $this->get( Units\Duties::class ), $this->get( Register\Register::class ), $this->get( PublicIndex\Publisher::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Reviews\Reminders::class => fn (): Reviews\Reminders => new Reviews\Reminders( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Reviews\Settings::class ), $this->get( Workflow\Settings::class ), $this->get( Workflow\WorkingDays::class ), $this->get( Units\Duties::class ), $this->get( Messages\Outbox::class ), $this->get( Support\Clock::class ) ),
			Reviews\Change::class => fn (): Reviews\Change => new Reviews\Change( $this->get( Database\Database::class ), $this->get( Reviews\Reviewing::class ), $this->get( Workflow\Comments::class ), $this->get( Units\Duties::class ), $this->get( Register\Register::class ), $this->get( Messages\Outbox::class ), $this->get( Support\Clock::class ) ),
			Reviews\Attestations::class => fn (): Reviews\Attestations => new Reviews\Attestations( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Units\Units::class ), $this->get( Units\Duties::class ), $this->get( Reviews\Sections::class ), $this->get( Reviews\MissingConcern::class ), $this->get( Reviews\Reviewing::class ), $this->get( Reviews\Annex::class ), $this->get( Register\Register::class ), $this->get( Messages\Outbox::class ), $this->get( Support\Clock::class ) ),
			Reviews\Annex::class => fn (): Reviews\Annex => new Reviews\Annex( $this->get( Database\Database::class ), $this->get( Contract\Contracts::class ), $this->get( Reviews\Sections::class ), $this->get( Support\Clock::class ) ),
			Reviews\AttestationPage::class => fn (): Reviews\AttestationPage => new Reviews\AttestationPage( $this->get( Database\Database::class ), $this->get( Reviews\Worklist::class ), $this->get( Reviews\Annex::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Reviews\Links::class => fn (): Reviews\Links => new Reviews\Links( $this->get( Database\Database::class ), $this->get( Contract\Contracts::class ), $this->get( Entries\Records::class ), $this->get( PublicIndex\Reader::class ), $this->get( Reviews\Settings::class ), $this->get( Support\Clock::class ) ),
			Reviews\LinkChecker::class => fn (): Reviews\LinkChecker => new Reviews\LinkChecker( $this->get( Database\Database::class ), $this->get( Reviews\Links::class ), $this->get( Files\Shelf::class ), $this->get( Reviews\Settings::class ), $this->get( Units\Duties::class ), $this->get( Messages\Outbox::class ), $this->get( Support\Clock::class ), $this->get( Reviews\Web::class ), $this->get( Reviews\Wishes::class ) ),
			Reviews\Web::class => fn (): Reviews\Web => new Reviews\Web( Messages\Address::resolve( ... ) ),
			Reviews\Wishes::class => fn (): Reviews\Wishes => new Reviews\Wishes( $this->get( Database\Database::class ), $this->get( Reviews\Web::class ), $this->get( Support\Clock::class ) ),
			Reviews\Pass::class => fn (): Reviews\Pass => new Reviews\Pass( $this->get( Database\Database::class ), $this->get( Reviews\Sections::class ), $this->get( Reviews\Reminders::class ), $this->get( Reviews\Attestations::class ), $this->get( Reviews\Links::class ), $this->get( Reviews\Wishes::class ), $this->get( Support\Clock::class ) ),
			Reviews\Calendar::class => fn (): Reviews\Calendar => new Reviews\Calendar( $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Reviews\Feeds::class => fn (): Reviews\Feeds => new Reviews\Feeds( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Support\Clock::class ) ),
			Reviews\FeedPage::class => fn (): Reviews\FeedPage => new Reviews\FeedPage( $this->get( Reviews\Feeds::class ), $this->get( Reviews\Calendar::class ), $this->get( Reviews\Worklist::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Units\Units::class ), $this->get( Support\Clock::class ) ),
			Reviews\RestWorklist::class => fn (): Reviews\RestWorklist => new Reviews\RestWorklist( $this->get( Rest\Edge::class ), $this->get( Reviews\Worklist::class ), $this->get( Reviews\Reviewing::class ), $this->get( Reviews\Change::class ), $this->get( Reviews\Sections::class ), $this->get( Contract\Contracts::class ), $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Reviews\RestAttestations::class => fn (): Reviews\RestAttestations => new Reviews\RestAttestations( $this->get( Rest\Edge::class ), $this->get( Reviews\Attestations::class ), $this->get( Reviews\Worklist::class ), $this->get( Reviews\Sections::class ), $this->get( Units\Units::class ), $this->get( Database\Database::class ), $this->get( Support\Clock::class ) ),
			Reviews\RestCalendar::class => fn (): Reviews\RestCalendar => new Reviews\RestCalendar( $this->get( Rest\Edge::class ), $this->get( Reviews\Calendar::class ), $this->get( Reviews\Worklist::class ), $this->get( Reviews\Feeds::class ) ),
			Reviews\RestSettings::class => fn (): Reviews\RestSettings => new Reviews\RestSettings( $this->get( Rest\Edge::class ), $this->get( Reviews\Settings::class ), $this->get( Reviews\Sections::class ), $this->get( Units\Units::class ) ),

			// Paper.
			Paper\Template::class => fn (): Paper\Template => new Paper\Template( $this->get( Database\Database::class ), $this->get( Register\Register::class ) ),
			Paper\Form::class => fn (): Paper\Form => new Paper\Form( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Contracts::class ), $this->get( Entries\Versions::class ), $this->get( Files\Files::class ), $this->get( Units\Units::class ), $this->get( PublicIndex\Reader::class ), $this->get( Permalinks\Links::class ), $this->get( Support\Clock::class ) ),
			Paper\PrintPage::class => fn (): Paper\PrintPage => new Paper\PrintPage( $this->get( Database\Database::class ), $this->get( Entries\Entries::class ), $this->get( Units\Duties::class ), $this->get( Paper\Form::class ), $this->get( Paper\Template::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Paper\RestPaper::class => fn (): Paper\RestPaper => new Paper\RestPaper( $this->get( Rest\Edge::class ), $this->get( Paper\PrintPage::class ), $this->get( Paper\Template::class ), $this->get( Paper\Form::class ), $this->get( Database\Database::class ) ),

			// Admin.
			Admin\Menu::class              => static fn (): Admin\Menu => new Admin\Menu(),
			Admin\FirstReads::class        => fn (): Admin\FirstReads => new Admin\FirstReads( $this->get( Rest\Together::class ) ),
			Admin\Assets::class            => fn (): Admin\Assets => new Admin\Assets( $this->get( Admin\FirstReads::class ) ),

			// Editor.
			Editor\Assets::class => fn (): Editor\Assets => new Editor\Assets( $this->get( Governed\Settings::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Editor\CoreAnswers::class => fn (): Editor\CoreAnswers => new Editor\CoreAnswers( $this->get( Governed\Settings::class ) ),
			Editor\Speech::class => fn (): Editor\Speech => new Editor\Speech( $this->get( Workflow\Machine::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Editor\Said::class => static fn (): Editor\Said => new Editor\Said(),
			Editor\Standing::class => fn (): Editor\Standing => new Editor\Standing( $this->get( Governed\Governed::class ), $this->get( Governed\Held::class ), $this->get( Governed\View::class ), $this->get( Rest\EntryView::class ) ),
			Editor\Preview::class => fn (): Editor\Preview => new Editor\Preview( $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( Governed\Pending::class ), $this->get( Entries\Entries::class ), $this->get( Editor\Speech::class ), $this->get( Governed\Reading::class ) ),
			Editor\Autosaves::class => fn (): Editor\Autosaves => new Editor\Autosaves( $this->get( Governed\Governed::class ), $this->get( Governed\Pending::class ) ),
			Editor\RestPage::class => fn (): Editor\RestPage => new Editor\RestPage( $this->get( Rest\Edge::class ), $this->get( Entries\Entries::class ), $this->get( Editor\Standing::class ) ),
			Editor\ActForms::class => fn (): Editor\ActForms => new Editor\ActForms( $this->get( Workflow\Acts::class ), $this->get( Entries\Entries::class ), $this->get( Editor\Speech::class ), $this->get( Contract\Sentences::class ), $this->get( Editor\Standing::class ), $this->get( Editor\Said::class ) ),
			Editor\PublishBox::class => fn (): Editor\PublishBox => new Editor\PublishBox( $this->get( Editor\Standing::class ), $this->get( Editor\Speech::class ) ),
			Editor\ApprovalBox::class => fn (): Editor\ApprovalBox => new Editor\ApprovalBox( $this->get( Editor\Standing::class ), $this->get( Editor\Speech::class ) ),
			Editor\Boxes::class => fn (): Editor\Boxes => new Editor\Boxes( $this->get( Governed\Settings::class ), $this->get( Governed\Governed::class ), $this->get( Editor\PublishBox::class ), $this->get( Editor\ApprovalBox::class ) ),
			Editor\PostList::class => fn (): Editor\PostList => new Editor\PostList( $this->get( Database\Database::class ), $this->get( Governed\Settings::class ), $this->get( Editor\Speech::class ) ),

			// Import, Demo, Cli.
			Import\Uploads::class           => fn (): Import\Uploads => new Import\Uploads( $this->get( Database\Database::class ), $this->get( Files\Vault::class ), $this->get( Support\Clock::class ) ),
			Import\Mapping::class           => static fn (): Import\Mapping => new Import\Mapping(),
			Import\Importer::class          => fn (): Import\Importer => new Import\Importer( $this->get( Contract\Contracts::class ), $this->get( Contract\Normaliser::class ), $this->get( Contract\Validator::class ), $this->get( Entries\Entries::class ), $this->get( Entries\Drafts::class ), $this->get( Units\Duties::class ), $this->get( Import\Uploads::class ), new Import\Sources(), new Import\Survey( $this->get( Import\Mapping::class ) ), $this->get( Import\Mapping::class ), $this->get( Database\Database::class ), $this->get( Expiry\Background::class ) ),
			Import\Report::class            => fn (): Import\Report => new Import\Report( $this->get( Import\Mapping::class ), $this->get( Contract\Sentences::class ), $this->get( Database\Database::class ) ),
			Cli\Terminal::class             => static fn (): Cli\Terminal => new Cli\WpCliTerminal(),
			Cli\RegisterCommands::class => fn (): Cli\RegisterCommands => new Cli\RegisterCommands( $this->get( Register\Verifier::class ), $this->get( Register\Export::class ), $this->get( Register\Anchors::class ), $this->get( Workflow\Machine::class ), $this->get( Contract\Sentences::class ), $this->get( Cli\Terminal::class ) ),
			Recovery\Place::class => fn (): Recovery\Place => new Recovery\Place( $this->get( Files\Vault::class ) ),
			Recovery\Mark::class => fn (): Recovery\Mark => new Recovery\Mark( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Recovery\Place::class ), $this->get( Support\Clock::class ) ),
			Recovery\Journal::class => fn (): Recovery\Journal => new Recovery\Journal( $this->get( Database\Database::class ), $this->get( Workflow\Machine::class ), $this->get( Recovery\Place::class ), $this->get( Support\Clock::class ) ),
			Recovery\Restoration::class => fn (): Recovery\Restoration => new Recovery\Restoration( $this->get( Database\Database::class ), $this->get( Register\Register::class ), $this->get( Recovery\Mark::class ), $this->get( Recovery\Journal::class ), $this->get( Files\Vault::class ), $this->get( PublicIndex\Publisher::class ), $this->get( Expiry\Sweep::class ), $this->get( PublicIndex\Rebuild::class ) ),
			Recovery\Sentinel::class => fn (): Recovery\Sentinel => new Recovery\Sentinel( $this->get( Recovery\Journal::class ), $this->wpdb, fn (): Recovery\Restoration => $this->get( Recovery\Restoration::class ) ),
			Recovery\Health::class => fn (): Recovery\Health => new Recovery\Health( $this->get( Recovery\Restoration::class ), $this->get( Contract\Sentences::class ), $this->get( Support\Clock::class ) ),
			Cli\RestoreCommand::class       => fn (): Cli\RestoreCommand => new Cli\RestoreCommand( $this->get( Recovery\Restoration::class ), $this->get( Register\Verifier::class ), $this->get( Register\Register::class ), $this->get( PublicIndex\Reader::class ), $this->get( Cli\Terminal::class ) ),
			Cli\Commands::class             => fn (): Cli\Commands => new Cli\Commands( $this->get( PublicIndex\Rebuild::class ), $this->get( Expiry\Sweep::class ), $this->get( Register\Verifier::class ), $this->get( Import\Importer::class ), $this->get( Import\Report::class ), $this->get( Entries\Entries::class ), $this->get( Entries\Versions::class ), $this->get( Contract\Contracts::class ), $this->get( Contract\Sentences::class ), $this->get( Database\Database::class ), $this->get( Support\Clock::class ), $this->get( Cli\Terminal::class ) ),
			Import\Routes::class            => fn (): Import\Routes => new Import\Routes( $this->get( Import\Importer::class ), $this->get( Import\Report::class ), $this->get( Rest\EntryView::class ), $this->get( Rest\Edge::class ) ),
		];
	}
}
