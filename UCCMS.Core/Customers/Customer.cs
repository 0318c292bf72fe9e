using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Customers;

/// <summary>
/// A contractual customer with its GSTINs. Seen by the office that entered it and by the offices of its contracts;
/// changed by the office that entered it.
/// </summary>
public sealed class Customer : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<CustomerGstin> gstins = [];

    private Customer()
    {
    }

    public CustomerId Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public EntityType EntityType { get; private set; }

    public Pan? Pan { get; private set; }

    public string Email { get; private set; } = string.Empty;

    public string Mobile { get; private set; } = string.Empty;

    /// <summary>Registered address, as it is printed on invoices.</summary>
    public string Address { get; private set; } = string.Empty;

    public string Pincode { get; private set; } = string.Empty;

    /// <summary>GST State code of the registered address.</summary>
    public string StateCode { get; private set; } = string.Empty;

    public OfficeId EnteredByOfficeId { get; private set; }

    /// <summary>Why it was entered although another customer has the same PAN or GSTIN.</summary>
    public string? DuplicateReason { get; private set; }

    public IReadOnlyList<CustomerGstin> Gstins => gstins;

    /// <summary>Raised by every change, of its GSTINs too, so that the version guards the whole.</summary>
    public int Revision { get; private set; }

    public long Version { get; private set; }

    OfficeId IOfficeOwned.OwningOfficeId => EnteredByOfficeId;

    OfficeId IOfficeOwned.NodalOfficeId => EnteredByOfficeId;

    string IAuditedDocument.AuditKey => AuditKeyOf(Id);

    string IAuditedDocument.AuditTitle => $"Customer {Id}, {Name}";

    public static string AuditKeyOf(CustomerId id) => $"customer/{id}";

    /// <exception cref="RuleViolation">A field at fault, see <see cref="CustomerParticulars.Checked"/>.</exception>
    public static Customer Register(CustomerId id, CustomerParticulars particulars, OfficeId enteredBy, string? duplicateReason = null)
    {
        var customer = new Customer { Id = id, EnteredByOfficeId = enteredBy, DuplicateReason = duplicateReason };
        customer.Take(particulars);
        return customer;
    }

    /// <exception cref="RuleViolation">A field at fault; or customer.pan-differs: a GSTIN was issued on another PAN.</exception>
    public void Change(CustomerParticulars particulars)
    {
        Take(particulars);
        foreach (var gstin in gstins.Where(g => g.To is null))
        {
            RequireSamePan(gstin.Gstin);
        }
    }

    /// <exception cref="RuleViolation">tax.gstin, customer.pan-differs, customer.gstin-state, customer.gstin-kind, customer.gstin-twice</exception>
    public CustomerGstin AddGstin(string text, bool isSez, DateOnly from)
    {
        if (!Gstin.TryParse(text, out var gstin, out var reason))
        {
            throw new RuleViolation("tax.gstin", reason) { Field = nameof(Gstin) };
        }

        Require(gstin.MayRegister, "customer.gstin-state", $"{gstin} begins with {gstin.StateCode}, a code under which no registration is in force today.");
        Require(gstin.IsAllowedAsRecipient, "customer.gstin-kind", $"{gstin} is a tax collector's or an online supplier's number; an invoice cannot name it as recipient.");
        RequireSamePan(gstin);
        Require(!gstins.Any(g => g.Gstin == gstin && (g.To is null || g.To >= from)), "customer.gstin-twice", $"{gstin} is entered already and in force on {IndianTime.Show(from)}.");
        var added = CustomerGstin.Of(Id, gstin, isSez, from);
        gstins.Add(added);
        Revision++;
        return added;
    }

    /// <exception cref="RuleViolation">customer.gstin-unknown, customer.gstin-ended, customer.gstin-dates</exception>
    public void EndGstin(CustomerGstinId id, DateOnly lastDay)
    {
        GstinOf(id).End(lastDay);
        Revision++;
    }

    /// <exception cref="RuleViolation">customer.gstin-unknown</exception>
    public CustomerGstin GstinOf(CustomerGstinId id) =>
        gstins.Find(g => g.Id == id) ?? throw new RuleViolation("customer.gstin-unknown", $"This GSTIN is not one of customer {Id}.") { Field = nameof(Gstin) };

    /// <summary>
    /// The ordinary registration of the same State that is billed rather than this one of a deductor of tax; none where it is
    /// none, or the only one there (CBIC circular 198/10/2023: then it is a registered person too).
    /// </summary>
    public CustomerGstin? OrdinaryInsteadOf(CustomerGstinId id, DateOnly day)
    {
        var chosen = GstinOf(id);
        return chosen.Gstin.Kind != GstinKind.TaxDeductor
            ? null
            : gstins.Find(g => g.StateCode == chosen.StateCode && g.IsInForce(day) && g.Gstin.Kind is GstinKind.Regular or GstinKind.GovernmentDepartment);
    }

    /// <summary>A location of a contract that begins on this day may be billed to it.</summary>
    /// <exception cref="RuleViolation">customer.gstin-unknown, customer.gstin-over</exception>
    public void RequireGstin(CustomerGstinId id, DateOnly from)
    {
        var gstin = GstinOf(id);
        Require(gstin.To is null || gstin.To >= from, "customer.gstin-over", $"{gstin.Gstin} ended on {IndianTime.Show(gstin.To ?? from)}, before the location begins.");
    }

    private static void Require(bool holds, string code, string sentence) => RuleViolation.Unless(holds, code, sentence, nameof(Gstin));

    // A number on a TAN and a UIN carry no PAN, and a customer may be entered before its PAN is known.
    private void RequireSamePan(Gstin gstin) => Require(
        Pan is null || gstin.Pan is null || gstin.Pan == Pan,
        "customer.pan-differs",
        $"{gstin} was issued on PAN {gstin.Pan}, but the customer's PAN is {Pan}.");

    private void Take(CustomerParticulars entered)
    {
        var particulars = entered.Checked();
        Name = particulars.Name;
        EntityType = particulars.EntityType;
        Pan = particulars.Pan is null ? null : Pan.Parse(particulars.Pan);
        Email = particulars.Email;
        Mobile = particulars.Mobile;
        Address = particulars.Address;
        Pincode = particulars.Pincode;
        StateCode = particulars.StateCode;
        Revision++;
    }
}
