namespace UCCMS.Core.Contracts;

/// <summary>A change of a contract's billing cycle, from a day on; one a day at most.</summary>
public sealed class ContractCycle
{
    private ContractCycle()
    {
    }

    public ContractId ContractId { get; private set; }

    /// <summary>The first day of the first period of the new cycle.</summary>
    public DateOnly From { get; private set; }

    public BillingCycle Cycle { get; private set; }

    /// <summary>Of the custom cycle: “5, 20”.</summary>
    public string? BillingDays { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public string ChangedBy { get; private set; } = string.Empty;

    public DateTime ChangedAtUtc { get; private set; }

    public BillingStretch Stretch => new(From, Cycle, BillingDays is null ? null : Contracts.BillingDays.Parse(BillingDays));

    internal static ContractCycle Of(ContractId contract, CycleChange change, string person, DateTime utcNow) => new()
    {
        ContractId = contract,
        From = change.From,
        Cycle = change.Cycle,
        BillingDays = change.Stretch.Days?.Text,
        Reason = change.Reason.Trim(),
        ChangedBy = person,
        ChangedAtUtc = utcNow,
    };
}
