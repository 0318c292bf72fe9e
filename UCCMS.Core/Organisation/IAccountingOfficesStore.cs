using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Offices with their DDO and their Postal Accounts Office as assigned on a day.</summary>
public interface IAccountingOfficesStore
{
    /// <exception cref="RuleViolation">office.unknown</exception>
    Task<IReadOnlyDictionary<OfficeId, AccountingOffice>> OfAsync(IReadOnlyCollection<OfficeId> offices, DateOnly day, CancellationToken ct);
}
