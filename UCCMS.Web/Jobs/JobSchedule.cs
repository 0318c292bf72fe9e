using System.Globalization;
using Quartz;
using UCCMS.Data.Billing;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Exports;
using UCCMS.Data.Settlement;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Data.Settlement.Dues;

namespace UCCMS.Web.Jobs;

/// <summary>Which class runs which daily job, and when. A further job adds its class here.</summary>
public static class JobSchedule
{
    /// <summary>Of the job data of a start by a person.</summary>
    public const string Again = "again";

    /// <summary>Job class by the key of its task.</summary>
    public static IReadOnlyDictionary<string, Type> Jobs { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        [CalendarRun.Key] = typeof(BillingCalendarJob),
        [BillingRun.Key] = typeof(BillingRunJob),
        [DepositSettlementRun.Key] = typeof(DepositSettlementJob),
        [EscalationRun.Key] = typeof(EscalationJob),
        [RenewalRun.Key] = typeof(RenewalJob),
        [ReminderRun.Key] = typeof(FilingReminderJob),
        [GuaranteeRun.Key] = typeof(GuaranteeJob),
        [DuesReminderRun.Key] = typeof(DuesReminderJob),
        [ScheduledExportsRun.Key] = typeof(ScheduledExportsJob),
    };

    private const string EveryMinute = "0 * * * * ?";

    private static TimeZoneInfo India { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Kolkata");

    public static JobKey KeyOf(string task) => new(task);

    public static TriggerKey TriggerOf(string task) => new(task);

    /// <summary>A person asked for it, so a finished day gets another round.</summary>
    public static bool IsAgain(IJobExecutionContext context) => context.MergedJobDataMap.ContainsKey(Again);

    /// <summary>Of a job that looks every minute; when its node dies the next minute looks again.</summary>
    public static IJobDetail JobOf(MinuteTaskFacts facts) =>
        JobBuilder.Create<MinuteJob>().WithIdentity(KeyOf(facts.Key)).WithDescription(facts.Meaning).StoreDurably().Build();

    /// <summary>Every minute; minutes missed are not made up for, since one look sees all that waits.</summary>
    public static ITrigger TriggerOf(MinuteTaskFacts facts, TimeProvider time) => TriggerBuilder.Create(time)
        .WithIdentity(TriggerOf(facts.Key)).ForJob(KeyOf(facts.Key))
        .WithSchedule(CronScheduleBuilder.Create(EveryMinute).InTimeZone(India).WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing))
        .Build();

    /// <summary>Kept by the store; run again by another node, or at the next start, when its node dies.</summary>
    public static IJobDetail JobOf(DayTaskFacts facts) =>
        JobBuilder.Create().OfType(Jobs[facts.Key]).WithIdentity(KeyOf(facts.Key)).WithDescription(facts.Meaning).StoreDurably().RequestRecovery().Build();

    /// <summary>Once a day at its Indian time, whatever zone the host is in; missed, it starts once as soon as it can, and the ledger knows the days.</summary>
    public static ITrigger TriggerOf(DayTaskFacts facts, TimeProvider time) => TriggerBuilder.Create(time)
        .WithIdentity(TriggerOf(facts.Key)).ForJob(KeyOf(facts.Key))
        .WithSchedule(CronScheduleBuilder.Create(CronOf(facts)).InTimeZone(India).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();

    public static string CronOf(DayTaskFacts facts) => string.Create(CultureInfo.InvariantCulture, $"0 {facts.At.Minute} {facts.At.Hour} * * ?");
}
