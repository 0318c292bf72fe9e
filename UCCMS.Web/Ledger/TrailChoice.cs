using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Data.Ledger;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Ledger;

/// <summary>Reads a filter of the rupee trail from an address; what cannot be read narrows nothing.</summary>
internal static class TrailChoice
{
    public static TrailFilter Of(string? stage, string? circle, string? age, string? customer = null, string? contract = null, string? from = null) => new(
        Enum.TryParse<RupeeStage>(stage, ignoreCase: true, out var named) && Enum.IsDefined(named) && named < RupeeStage.RoundOffKept ? named : null,
        QueryText.Number(circle) is { } code ? new OfficeId(code) : null,
        Enum.TryParse<WaitingAge>(age, ignoreCase: true, out var waiting) && Enum.IsDefined(waiting) ? waiting : null,
        CustomerId.TryParse(customer, out var id) ? id : null,
        QueryText.Number(contract) is { } key ? new ContractId(key) : null,
        QueryText.Day(from));
}
