using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>What a contract's invoices of a period are made by: who supplies, who is billed, schedules and products.</summary>
internal sealed record AptTerms(
    BillingPeriod Period, IReadOnlyList<LocationSupply> Supplies, LocationSupply Nodal, IReadOnlyList<ProductTerms> Products, IReadOnlyList<DiscountSchedule> Schedules)
{
    public LocationSupply SupplyAt(int office) => Supplies.First(s => s.OfficeId.Value == office);

    /// <summary>The Department's GSTIN that a location's supply is billed under.</summary>
    public static string GstinOf(LocationSupply supply) => supply.SupplierGstin ?? SetUp.SupplierGstinOf(supply.SupplierStateCode);

    public string RecipientOf(int office) => SupplyAt(office).Recipient?.Value ?? string.Empty;

    /// <summary>One number for each supplier, as different registrations cannot share an invoice.</summary>
    public string InvoiceNumber(GeneratedContract contract, string supplier) =>
        string.Create(CultureInfo.InvariantCulture, $"APT{Period.From:yyMMdd}{contract.Number}{supplier.AsSpan(0, 2)}");
}

/// <summary>Reads the terms as the portal judges invoices by them, with its own classes.</summary>
internal sealed class AptTermsReader(SupplyOfLocations supplies, IContractsStore contracts)
{
    private readonly Dictionary<DateOnly, IReadOnlyList<ProductTerms>> products = [];

    public async Task<AptTerms> ReadAsync(GeneratedContract generated, BillingPeriod period, IReadOnlyList<int> offices, CancellationToken ct)
    {
        var contract = await contracts.FindByNumberAsync(generated.Number, ct) ?? throw new InvalidOperationException($"There is no contract {generated.Number}.");
        OfficeId[] asked = [.. offices.Select(o => new OfficeId(o)), contract.NodalOfficeId];
        var found = await supplies.OfAsync(contract, asked, period.To, period.To, ct);
        if (!products.TryGetValue(period.To, out var terms))
        {
            products.Add(period.To, terms = await supplies.ProductsAsync(period.To, ct));
        }

        return new AptTerms(period, [.. found.SkipLast(1)], found[^1], terms, await supplies.SchedulesAsync(contract, period.To, ct));
    }
}
