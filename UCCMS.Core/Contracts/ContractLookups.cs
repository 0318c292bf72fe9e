using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>What entering and changing a contract both ask of the store.</summary>
internal static class ContractLookups
{
    /// <summary>The offices an entry names, and their circle offices.</summary>
    public static Task<IReadOnlyDictionary<OfficeId, Office>> OfficesOfAsync(this IContractsStore contracts, ContractEntry entry, CancellationToken ct) =>
        contracts.OfficesAsync([entry.NodalOfficeId, .. entry.Locations.Select(l => l.OfficeId)], ct);

    /// <summary>The offices of a running contract and one more.</summary>
    public static Task<IReadOnlyDictionary<OfficeId, Office>> OfficesOfAsync(this IContractsStore contracts, Contract contract, OfficeId another, CancellationToken ct) =>
        contracts.OfficesAsync([contract.NodalOfficeId, another, .. contract.Locations.Select(l => l.OfficeId)], ct);

    /// <exception cref="RuleViolation">contract.product-unknown</exception>
    public static async Task RequireProductsAsync(this IContractsStore contracts, IEnumerable<string> codes, CancellationToken ct)
    {
        var known = (await contracts.ProductsAsync(ct)).Select(p => p.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = codes.FirstOrDefault(c => !known.Contains(c));
        RuleViolation.Unless(unknown is null, "contract.product-unknown", $"There is no product “{unknown}”.", nameof(ContractEntry.Products));
    }
}
