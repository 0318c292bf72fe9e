using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Why a transfer entry is made.</summary>
public enum TransferPurpose
{
    /// <summary>SOP 4.D: value and tax accounted at one office go to the booking location.</summary>
    Apportionment,

    /// <summary>SOP 4.B: APT settled more than the documents, in at least one amount; within the office.</summary>
    AptDifference,

    /// <summary>Money was called back, or an entry whose month is closed was wrong: what the location has comes back.</summary>
    TakenBack,

    /// <summary>Undoes a posted entry.</summary>
    Reversal,
}

/// <summary>What a transfer entry is prepared from.</summary>
/// <param name="Purpose">Why.</param>
/// <param name="Number">Taken from the DDO's series.</param>
/// <param name="CustomerId">One customer an entry.</param>
/// <param name="CustomerName">As it is called now.</param>
/// <param name="Contracts">Numbers of its contracts that have a part in it.</param>
/// <param name="PeriodFrom">First day of the billing period.</param>
/// <param name="PeriodTo">Last day of it.</param>
/// <param name="From">The office that has it accounted.</param>
/// <param name="To">The booking location; the same office with SOP 4.B.</param>
/// <param name="NodalOffice">Of the contracts.</param>
/// <param name="Lines">Net and tax by document; never round-off between offices.</param>
public sealed record TransferCase(
    TransferPurpose Purpose,
    string Number,
    CustomerId CustomerId,
    string CustomerName,
    string Contracts,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    AccountingOffice From,
    AccountingOffice To,
    OfficeId NodalOffice,
    IReadOnlyList<AdjustmentLine> Lines)
{
    /// <summary>Which entry it is for this customer, way and period: 1, then one more for each that came later.</summary>
    public int Turn { get; init; } = 1;

    /// <summary>With SOP 4.B.</summary>
    public AptSettlementId? AptSettlement { get; init; }

    /// <summary>The entry that this one undoes.</summary>
    public TransferEntryId? Reverses { get; init; }

    /// <exception cref="RuleViolation">te.nothing, te.same-office, te.round-off</exception>
    public void Check()
    {
        RuleViolation.Unless(Lines.Count > 0, "te.nothing", "There is nothing to transfer.");
        RuleViolation.Unless(
            Purpose == TransferPurpose.AptDifference || From.Id != To.Id || Reverses is not null, "te.same-office", "No transfer entry is made for the office that holds the money.");
        RuleViolation.Unless(
            From.Id == To.Id || Lines.All(l => !l.Component.IsRoundOff), "te.round-off", "The round-off stays at the office where it was accounted first.");
    }
}
