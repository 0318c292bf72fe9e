using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>How long an amount has been in its stage.</summary>
public enum WaitingAge
{
    UpToAWeek,
    UpToAMonth,
    UpToAQuarter,
    Longer,
}

/// <summary>The bounds of the ages.</summary>
public static class WaitingAges
{
    private static readonly int[] Days = [7, 30, 90];

    /// <summary>The first day on which something that is of this age today, or younger, came into its stage; none for the oldest.</summary>
    public static DateOnly? SinceAtLeast(WaitingAge age, DateOnly today) => age == WaitingAge.Longer ? null : today.AddDays(-Days[(int)age]);

    /// <summary>The last such day; none for the youngest.</summary>
    public static DateOnly? SinceAtMost(WaitingAge age, DateOnly today) => age == WaitingAge.UpToAWeek ? null : today.AddDays(-Days[(int)age - 1] - 1);

    public static WaitingAge Of(DateOnly since, DateOnly today) => (WaitingAge)Days.Count(d => since < today.AddDays(-d));
}

/// <summary>Which documents of the rupee trail are meant.</summary>
/// <param name="Stage">Only those with an amount in this stage; none for every stage that waits.</param>
/// <param name="Circle">Of the booking location.</param>
/// <param name="Age">How long the amount has been there.</param>
/// <param name="Customer">Of all their contracts.</param>
/// <param name="Contract">One contract.</param>
/// <param name="PeriodFrom">Of the billing periods that begin on this day.</param>
public sealed record TrailFilter(RupeeStage? Stage = null, OfficeId? Circle = null, WaitingAge? Age = null, CustomerId? Customer = null, ContractId? Contract = null, DateOnly? PeriodFrom = null)
{
    /// <summary>Names something whose documents are few enough to be listed whole, also those that have arrived.</summary>
    public bool IsNarrow => Customer is not null || Contract is not null;
}

/// <summary>What waits in one stage, circle and age.</summary>
public sealed record WaitingSum(RupeeStage Stage, OfficeId? Circle, WaitingAge Age, Money Amount, int Documents);

/// <summary>What of a document is in one stage, and since when.</summary>
public sealed record StageAmount(RupeeStage Stage, Money Amount, DateOnly? Since, NextStep? Next);

/// <summary>A document on its way to its location's accounts.</summary>
/// <param name="Document">As the ledger has it.</param>
/// <param name="Location">Name of the booking location.</param>
/// <param name="Circle">Its circle.</param>
/// <param name="CustomerId">Of the contract, where the post sees it.</param>
/// <param name="CustomerName">Of the contract, where the post sees it.</param>
/// <param name="ContractNumber">Where the post sees it.</param>
/// <param name="Stages">Each stage with an amount, in the order of the trail.</param>
/// <param name="HolderName">Office that has the next step of what waits longest.</param>
public sealed record TrailRow(
    LedgerDocument Document, string Location, OfficeId? Circle, CustomerId? CustomerId, string CustomerName, string ContractNumber, IReadOnlyList<StageAmount> Stages, string? HolderName)
{
    /// <summary>Earned and not accounted at the location.</summary>
    public Money Waiting => Money.Sum(Stages.Where(IsWaiting).Select(s => s.Amount));

    /// <summary>The stage that waits longest.</summary>
    public StageAmount? Oldest => Stages.Where(IsWaiting).MinBy(s => s.Since ?? DateOnly.MaxValue);

    public Money In(RupeeStage stage) => Money.Sum(Stages.Where(s => s.Stage == stage).Select(s => s.Amount));

    private static bool IsWaiting(StageAmount amount) => amount.Stage < RupeeStage.RoundOffKept;
}
