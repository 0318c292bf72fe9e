using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>Finds out for the locations of a contract who supplies whom where, and the terms of products and schedules.</summary>
public sealed class SupplyOfLocations(IContractsStore contracts, ICustomersStore customers, IOrganisationStore organisation)
{
    private IReadOnlyList<Product>? products;

    /// <summary>One per office, in the order given.</summary>
    /// <param name="contract">Its locations say which GSTIN of the customer is billed.</param>
    /// <param name="offices">The booking locations.</param>
    /// <param name="serviceEnds">Last day of the period, on which the choice of the customer's GSTIN is read.</param>
    /// <param name="documentDay">On which the dated policy and registrations are read.</param>
    public async Task<IReadOnlyList<LocationSupply>> OfAsync(Contract contract, IReadOnlyCollection<OfficeId> offices, DateOnly serviceEnds, DateOnly documentDay, CancellationToken ct)
    {
        var known = await contracts.OfficesAsync([.. offices, contract.NodalOfficeId], ct);
        var customer = await customers.GetAsync(contract.CustomerId, ct);
        var resolver = new SupplierGstin(await organisation.RegistrationsAsync(ct), await organisation.PoliciesAsync(ct));
        var nodalGpo = await organisation.GpoOfCircleAsync(known[contract.NodalOfficeId].CircleId, ct);
        var undertakings = await organisation.UndertakingsAsync(ct);
        var supplies = new List<LocationSupply>();
        foreach (var office in offices.Select(o => known[o]))
        {
            var gpo = await organisation.GpoOfCircleAsync(office.CircleId, ct);
            var supplier = SupplierOf(resolver, office, gpo, nodalGpo, documentDay);
            var recipient = LocationRecipient.Of(contract, customer, office.Id, serviceEnds);
            supplies.Add(Of(office, supplier, recipient.Chosen?.Gstin, recipient.SupplyBy(supplier?.Gstin.Value, undertakings, documentDay).Kind));
        }

        return supplies;
    }

    public async Task<IReadOnlyList<ProductTerms>> ProductsAsync(DateOnly day, CancellationToken ct) =>
        [.. from product in await ReadProductsAsync(ct)
            where product.TaxRates.Any(r => r.IsInForce(day))
            let tax = product.TaxOn(day)
            select new ProductTerms(product.Code, product.IsDiscountable ? product.DiscountGroup : null, tax.IsExempt ? Percent.Zero : tax.Rate, tax.IsExempt)];

    /// <summary>The schedules in force, one a group.</summary>
    public async Task<IReadOnlyList<DiscountSchedule>> SchedulesAsync(Contract contract, DateOnly day, CancellationToken ct)
    {
        var groups = (await ReadProductsAsync(ct)).Where(p => p.IsDiscountable).Select(p => p.DiscountGroup!).Distinct(StringComparer.Ordinal).ToList();
        return await contracts.SchedulesForAsync(contract.Id, groups, day, ct);
    }

    // an act asks for both, and more than once
    private async Task<IReadOnlyList<Product>> ReadProductsAsync(CancellationToken ct) => products ??= await contracts.ProductsAsync(ct);

    private static LocationSupply Of(Office office, GstRegistration? supplier, Gstin? recipient, SupplyKind kind)
    {
        var state = supplier?.StateCode ?? office.StateCode ?? throw new RuleViolation("supplier.no-state", $"It is not known in which State {office.Name} ({office.Id}) stands; the Administrator can enter it.");
        return new(office.Id, office.Name, supplier?.Gstin.ToString(), state, office.StateCode ?? state, recipient, kind);
    }

    // Before invoices are issued a missing registration is no reason to stop: the State of the office decides the heads.
    private static GstRegistration? SupplierOf(SupplierGstin resolver, Office office, Office? gpo, Office? nodalGpo, DateOnly day)
    {
        try
        {
            return resolver.For(office, gpo, nodalGpo, day);
        }
        catch (RuleViolation missing) when (missing.Code.StartsWith("supplier.", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
