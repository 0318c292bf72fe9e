using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Customers;

/// <summary>Enters a customer with its GSTINs, under the id APT gave it or one that UCCMS allots.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class RegisterCustomer(ICustomersStore customers) : IUseCase<RegisterCustomer.Input, CustomerId>
{
    /// <param name="Id">Ten digits; empty to have one allotted.</param>
    /// <param name="DuplicateReason">Why it is entered although its PAN or a GSTIN is known already.</param>
    public sealed record Input(string? Id, CustomerParticulars Particulars, IReadOnlyList<GstinEntry> Gstins, string? DuplicateReason = null);

    /// <exception cref="RuleViolation">customer.id, customer.id-taken, customer.duplicate, and those of <see cref="Customer"/></exception>
    public async Task<CustomerId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var id = await IdAsync(input.Id, ct);
        var reason = string.IsNullOrWhiteSpace(input.DuplicateReason) ? null : input.DuplicateReason.Trim();
        var customer = Customer.Register(id, input.Particulars, actor.OfficeId, reason);
        foreach (var entry in input.Gstins)
        {
            customer.AddGstin(entry.Gstin, entry.IsSez, entry.From);
        }

        await RequireNoDuplicateAsync(customer, ct);
        customers.Add(customer);
        return id;
    }

    private async Task<CustomerId> IdAsync(string? entered, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(entered))
        {
            return await customers.NextIdAsync(ct);
        }

        RuleViolation.Unless(CustomerId.TryParse(entered.Trim(), out var id), "customer.id", "A customer id has ten digits and does not begin with 0; leave it empty to have one allotted.", nameof(Input.Id));
        RuleViolation.Unless(await customers.FindAnywhereAsync(id, ct) is null, "customer.id-taken", $"Customer {id} is registered already.", nameof(Input.Id));
        return id;
    }

    private async Task RequireNoDuplicateAsync(Customer customer, CancellationToken ct)
    {
        if (customer.DuplicateReason is not null)
        {
            return;
        }

        Gstin[] gstins = [.. customer.Gstins.Select(g => g.Gstin)];
        var known = await customers.FindDuplicatesAsync(customer.Pan, gstins, ct);
        RuleViolation.Unless(
            known.Count == 0,
            "customer.duplicate",
            $"A customer of this PAN or GSTIN is registered already: {string.Join(", ", known)}. Use that id for the contract, or give a reason for a second one.",
            nameof(Input.DuplicateReason));
    }
}

/// <summary>A GSTIN as it is entered.</summary>
/// <param name="From">First day of its use on our invoices.</param>
public sealed record GstinEntry(string Gstin, bool IsSez, DateOnly From);
