import type { Actor, CalendarDate, JobProblem } from '@erp-audit/core';

/** `interrupted`: the process ended or was stopped, to go on later. `missed`: it was due and will not be made up for. */
export type JobRunState = 'running' | 'interrupted' | 'done' | 'missed';

/** One time a job was due, and what came of it. */
export interface JobRun {
  readonly job: string;
  readonly dueAt: Date;
  readonly state: JobRunState;
  /** The day that its run stands at. */
  readonly asOf: CalendarDate;
  /** How many processes took it up. */
  readonly attempts: number;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** Earlier times that this one makes up for. */
  readonly passedOver: number;
  readonly exitCode: number | null;
  /** The run it began, once it has. */
  readonly runId: string | null;
  readonly problems: readonly JobProblem[];
}

/** Where another process works on a job. */
export interface JobHolder {
  readonly host: string;
  readonly pid: number;
  readonly since: Date;
}

/** A claim that holds until it is settled, given back, or not renewed in time. */
export interface JobClaim {
  readonly job: string;
  readonly dueAt: Date;
  readonly asOf: CalendarDate;
  readonly attempts: number;
  /** The run that an earlier attempt began. */
  readonly runId: string | null;
}

/** Why a time could not be claimed: another process is at the job, or this time has been settled. */
export type JobClaimed = { readonly claim: JobClaim } | { readonly heldBy: JobHolder } | { readonly settled: JobRun };

/** A problem that is or was there. */
export interface Alert {
  readonly key: string;
  readonly job: string;
  readonly problem: JobProblem;
  readonly dueAt: Date;
  readonly raisedAt: Date;
  /** Null while nobody was told. */
  readonly toldAt: Date | null;
  readonly endedAt: Date | null;
}

/** A person's wish for silence about one job, or about all. */
export interface Snooze {
  readonly job: string | null;
  readonly until: Date;
  readonly why: string;
  readonly by: Actor;
  readonly at: Date;
}

/** Times of jobs, who works on them, and the problems that people are told. */
export interface ScheduleStore {
  /** Since when each job is planned as it is now; a new or changed plan begins now, and owes nothing of before. */
  plan(jobs: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Date>>;
  /** The last time of each job that anybody took up or passed over. */
  last(): Promise<ReadonlyMap<string, JobRun>>;
  /** When each job last ended with exit code 0. */
  lastSuccess(): Promise<ReadonlyMap<string, Date>>;
  /** Newest first. */
  list(limit: number, job?: string): Promise<readonly JobRun[]>;
  /**
   * Takes up a time that a job was due. What a dead process left is taken over as it is, its day included.
   * Times of the job that were interrupted and are earlier are missed from then on.
   */
  claim(due: {
    readonly job: string;
    readonly dueAt: Date;
    readonly asOf: CalendarDate;
    readonly passedOver: number;
  }): Promise<JobClaimed>;
  /** Keeps a claim alive; false where it is another's by now. */
  renew(claim: JobClaim): Promise<boolean>;
  /** Keeps which run a claim began, so that nobody begins a second one. */
  begun(claim: JobClaim, runId: string): Promise<void>;
  /** Ends a claim for good, or leaves it to be taken up again. */
  settle(
    claim: JobClaim,
    end: {
      readonly state: 'done' | 'interrupted';
      readonly exitCode: number;
      readonly problems: readonly JobProblem[];
    },
  ): Promise<void>;
  /** Keeps that a time passed in which the job could not work. */
  miss(due: {
    readonly job: string;
    readonly dueAt: Date;
    readonly asOf: CalendarDate;
    readonly passedOver: number;
    readonly problems: readonly JobProblem[];
  }): Promise<void>;
  /**
   * What is wrong with a job now: new problems are raised, those that are not among them any more have ended. A kind
   * that was `notJudged` stays as it was.
   */
  report(
    job: string,
    dueAt: Date,
    problems: readonly JobProblem[],
    notJudged?: readonly JobProblem['kind'][],
  ): Promise<void>;
  /** Problems that people have still to be told of, and ends of those they were told of; nothing that is to be silent. */
  untold(): Promise<readonly Alert[]>;
  /** Keeps that people were told. */
  told(alerts: readonly Alert[]): Promise<void>;
  /** Problems that are there, told or not. */
  alerts(): Promise<readonly Alert[]>;
  /** Writes a wish for silence into the log; the last one for a job, or for all, is in force. */
  snooze(wish: Omit<Snooze, 'at'>): Promise<Snooze>;
  /** Wishes in force now. */
  snoozes(): Promise<readonly Snooze[]>;
}
