using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst;

/// <summary>Finds out, for the booking locations of a contract, who supplies there and who is billed there.</summary>
public sealed class GstLocations(IContractsStore contracts, IOrganisationStore organisation)
{
    /// <param name="contract">Its locations say which GSTIN of the customer is billed.</param>
    /// <param name="customer">With its GSTINs.</param>
    /// <param name="offices">The booking locations.</param>
    /// <param name="serviceEnds">Last day of the period, on which the choice of GSTIN is read.</param>
    /// <param name="documentDate">On which policy and registrations are read.</param>
    /// <exception cref="RuleViolation">supplier.no-policy, supplier.no-registration, supplier.no-state, supplier.no-gpo, gst.recipient-ended, gst.own-gstin</exception>
    public async Task<IReadOnlyList<GstLocation>> OfAsync(
        Contract contract, Customer customer, IReadOnlyCollection<OfficeId> offices, DateOnly serviceEnds, DateOnly documentDate, CancellationToken ct)
    {
        var known = await contracts.OfficesAsync([.. offices, contract.NodalOfficeId], ct);
        var resolver = new SupplierGstin(await organisation.RegistrationsAsync(ct), await organisation.PoliciesAsync(ct));
        var nodalGpo = await organisation.GpoOfCircleAsync(known[contract.NodalOfficeId].CircleId, ct);
        var undertakings = await organisation.UndertakingsAsync(ct);
        var locations = new List<GstLocation>();
        foreach (var office in offices.OrderBy(o => o.Value).Select(o => known[o]))
        {
            var gpo = await organisation.GpoOfCircleAsync(office.CircleId, ct);
            var supplier = SupplierOf(resolver.For(office, gpo, nodalGpo, documentDate));
            var billed = LocationRecipient.Of(contract, customer, office.Id, serviceEnds);
            var recipient = RecipientOf(billed, customer, office, serviceEnds, billed.SupplyBy(supplier.Gstin, undertakings, documentDate));
            RuleViolation.Unless(
                !string.Equals(supplier.Gstin, recipient.Gstin?.Value, StringComparison.Ordinal),
                "gst.own-gstin",
                $"{supplier.Gstin} would be supplier and recipient at {office.Name}; choose the customer's own GSTIN for that location.");
            locations.Add(new GstLocation(office.Id, office.Name, office.StateCode ?? supplier.StateCode, supplier, recipient));
        }

        return locations;
    }

    private static GstSupplier SupplierOf(GstRegistration registration) => new(
        registration.Gstin.Value,
        registration.ShortCode,
        registration.LegalName,
        registration.Address,
        registration.StateCode,
        registration.FilingOfficeId,
        registration.UpiId,
        registration.BankDetails);

    private static GstRecipient RecipientOf(LocationRecipient billed, Customer customer, Office office, DateOnly day, RecipientSupply supply)
    {
        var address = $"{customer.Address} {customer.Pincode}";
        if (billed.Chosen is not { } gstin)
        {
            return new GstRecipient(customer.Name, address, customer.StateCode, null);
        }

        RuleViolation.Unless(
            gstin.IsInForce(day),
            "gst.recipient-ended",
            $"{gstin.Gstin}, to which {office.Name} bills, is not in force on {IndianTime.Show(day)}; choose another GSTIN for that location.");
        return new GstRecipient(customer.Name, address, gstin.StateCode, gstin.Gstin, supply.Kind, supply.UndertakingArn);
    }
}
