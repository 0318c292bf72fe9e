using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Settlement.Advances;

/// <summary>Who supplies whom with what an advance is for, as a voucher says it.</summary>
public sealed record AdvanceTerms(
    string SupplierGstin, string NumberCode, string SupplierName, string SupplierAddress, string RecipientName, string RecipientAddress, string RecipientStateCode, string? RecipientGstin, AdvanceSupply Supply, string Basis);

/// <summary>
/// Finds out what an advance is for. The nodal office's State supplies. Where all locations of the contract have one place of
/// supply and all its products one rate, those; what is not known is taken as 18%, inter-State (CGST rule 50, proviso).
/// </summary>
public sealed class AdvanceSupplies(IContractsStore contracts, ICustomersStore customers, IOrganisationStore organisation)
{
    /// <exception cref="RuleViolation">supplier.no-state, supplier.no-registration, customer.unknown</exception>
    public async Task<AdvanceTerms> OfAsync(Contract contract, DateOnly day, CancellationToken ct)
    {
        var locations = contract.Locations.Where(l => l.IsInForce(day)).Select(l => l.OfficeId).Distinct().ToList();
        var offices = await contracts.OfficesAsync([.. locations, contract.NodalOfficeId], ct);
        var supplier = new SupplierGstin(await organisation.RegistrationsAsync(ct), []).InStateOf(offices[contract.NodalOfficeId], day);
        var customer = await customers.FindAnywhereAsync(contract.CustomerId, ct)
            ?? throw new RuleViolation("customer.unknown", $"There is no customer {contract.CustomerId}.");
        var places = locations.ConvertAll(l => new Place(offices[l].StateCode, LocationRecipient.Of(contract, customer, l, day).Chosen)).Distinct().ToList();
        var known = places.Count == 1 && places[0].Supplier == supplier.StateCode ? places[0] : null;
        var rates = await RatesAsync(contract, day, ct);
        var isRateKnown = rates.Count == 1;
        var supply = new AdvanceSupply(known?.IsInterState ?? true, known?.StateCode ?? customer.StateCode, isRateKnown ? rates[0] : AdvanceSupply.UnknownRate);
        return new(
            supplier.Gstin.Value,
            supplier.ShortCode,
            supplier.LegalName,
            supplier.Address,
            customer.Name,
            $"{customer.Address} {customer.Pincode}",
            known?.Chosen?.StateCode ?? customer.StateCode,
            known?.Chosen?.Gstin.Value,
            supply,
            BasisOf(known is not null, isRateKnown));
    }

    private static string BasisOf(bool isPlaceKnown, bool isRateKnown) => (isPlaceKnown, isRateKnown) switch
    {
        (true, true) => "Rate and place of supply of the contract.",
        (true, false) => "The rate is not known yet: 18% (CGST rule 50, proviso).",
        (false, true) => "The place of supply is not known yet: taxed as inter-State supply (CGST rule 50, proviso).",
        _ => "Rate and place of supply are not known yet: 18%, inter-State (CGST rule 50, proviso).",
    };

    private async Task<List<Percent>> RatesAsync(Contract contract, DateOnly day, CancellationToken ct) =>
    [
        .. (await contracts.ProductsAsync(ct))
            .Where(p => contract.Allows(p.Code))
            .SelectMany(p => p.TaxRates.Where(r => r.IsInForce(day) && !r.IsExempt).Select(r => r.Rate))
            .Distinct(),
    ];

    private sealed record Place(string? Supplier, CustomerGstin? Chosen)
    {
        public string StateCode => Chosen?.StateCode ?? Supplier!;

        public bool IsInterState => Chosen is { IsSez: true } || GstSplit.IsInterState(Supplier!, StateCode, SupplyKind.Regular);
    }
}
