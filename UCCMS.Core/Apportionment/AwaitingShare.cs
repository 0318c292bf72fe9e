using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>A document of which something is accounted at an office that is not its booking location.</summary>
/// <param name="Document">As the ledger knows it.</param>
/// <param name="CustomerId">Whose.</param>
/// <param name="CustomerName">As it is called now.</param>
/// <param name="ContractNumber">Its contract.</param>
/// <param name="PeriodFrom">First day of the billing period.</param>
/// <param name="PeriodTo">Last day of it.</param>
public sealed record AwaitingDocument(LedgerDocumentId Document, CustomerId CustomerId, string CustomerName, string ContractNumber, DateOnly PeriodFrom, DateOnly PeriodTo);

/// <summary>Which documents are looked for.</summary>
/// <param name="Ddo">Draws for the offices that have it accounted.</param>
/// <param name="From">First day on which a billing period may begin.</param>
/// <param name="To">Last day on which it may begin.</param>
/// <param name="Offices">The offices that the DDO draws for are found by the day's assignments.</param>
public sealed record AwaitingRange(OfficeId Ddo, DateOnly From, DateOnly To, DateOnly Offices)
{
    /// <exception cref="RuleViolation">apportionment.range</exception>
    public void Check() => RuleViolation.Unless(From <= To, "apportionment.range", "The first day comes before the last.", nameof(From));
}
