using UCCMS.Core.Audit;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Organisation;

/// <summary>
/// The Department's GSTIN in one State or Union territory, from a date. Every office of that State supplies under it; one
/// of them files its returns and sees all its documents.
/// </summary>
public sealed class GstRegistration : IVersioned, IAuditedDocument
{
    private GstRegistration()
    {
    }

    public GstRegistrationId Id { get; private set; }

    public Gstin Gstin { get; private set; } = null!;

    public string StateCode { get; private set; } = string.Empty;

    /// <summary>2 or 3 letters that begin document numbers under this GSTIN: DL in DL/26-27/000001.</summary>
    public string ShortCode { get; private set; } = string.Empty;

    public string LegalName { get; private set; } = string.Empty;

    public string Address { get; private set; } = string.Empty;

    public OfficeId FilingOfficeId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; open while none.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Where customers pay by UPI; printed as QR on unpaid BNPL documents.</summary>
    public string? UpiId { get; private set; }

    /// <summary>Account, bank and IFSC as printed on documents.</summary>
    public string? BankDetails { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => $"gst-registration/{Id.Value}";

    public string AuditTitle => $"GST registration {Gstin} ({GstStates.Get(StateCode).Name})";

    /// <exception cref="RuleViolation">registration.gstin, registration.state, registration.short-code, registration.name, registration.filing-office, registration.upi</exception>
    public static GstRegistration Register(GstRegistrationDetails details, Office filingOffice)
    {
        var gstin = details.Gstin;
        RuleViolation.Unless(gstin.MayRegister, "registration.state", $"{gstin.StateCode} is not a State or Union territory a registration can be in today.", nameof(Gstin));
        RuleViolation.Unless(
            gstin.Kind is GstinKind.Regular or GstinKind.GovernmentDepartment,
            "registration.gstin",
            "Invoices are issued under an ordinary registration; this number belongs to a deductor, collector or UN body.",
            nameof(Gstin));
        CheckFilingOffice(gstin.StateCode, filingOffice);
        var registration = new GstRegistration
        {
            Id = GstRegistrationId.New(),
            Gstin = gstin,
            StateCode = gstin.StateCode,
            ShortCode = ShortCodeOf(details.ShortCode),
            FilingOfficeId = filingOffice.Id,
            From = details.From,
        };
        registration.Print(details);
        return registration;
    }

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Overlaps(GstRegistration other) =>
        StateCode == other.StateCode && From <= (other.To ?? DateOnly.MaxValue) && other.From <= (To ?? DateOnly.MaxValue);

    /// <exception cref="RuleViolation">registration.dates</exception>
    public void End(DateOnly lastDay)
    {
        RuleViolation.Unless(To is null, "registration.dates", $"This registration ended already on {(To is { } to ? IndianTime.Show(to) : string.Empty)}.", nameof(To));
        RuleViolation.Unless(lastDay >= From, "registration.dates", "The last day cannot be before the first.", nameof(To));
        To = lastDay;
    }

    private static void CheckFilingOffice(string state, Office office) => RuleViolation.Unless(
        office.StateCode == state,
        "registration.filing-office",
        $"{office.Name} does not stand in {GstStates.Get(state).Name}; choose an office of that State to file its returns.",
        nameof(FilingOfficeId));

    private static string ShortCodeOf(string? text)
    {
        var code = (text ?? string.Empty).Trim().ToUpperInvariant();
        RuleViolation.Unless(
            code.Length is 2 or 3 && code.All(char.IsAsciiLetterUpper),
            "registration.short-code",
            "The short code has 2 or 3 letters: with it a document number keeps within the 16 characters of CGST Rule 46(b).",
            nameof(ShortCode));
        return code;
    }

    private void Print(GstRegistrationDetails details)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(details.LegalName), "registration.name", "Enter the legal name as registered.", nameof(LegalName));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(details.Address), "registration.name", "Enter the address as registered.", nameof(Address));
        RuleViolation.Unless(
            string.IsNullOrWhiteSpace(details.UpiId) || details.UpiId.Trim().Split('@') is [{ Length: > 0 }, { Length: > 0 }],
            "registration.upi",
            "A UPI id reads name@bank.",
            nameof(UpiId));
        LegalName = details.LegalName.Trim();
        Address = details.Address.Trim();
        UpiId = string.IsNullOrWhiteSpace(details.UpiId) ? null : details.UpiId.Trim();
        BankDetails = string.IsNullOrWhiteSpace(details.BankDetails) ? null : details.BankDetails.Trim();
    }
}

/// <summary>What the certificate of a registration says, and how its documents are printed.</summary>
public sealed record GstRegistrationDetails(
    Gstin Gstin, string ShortCode, string LegalName, string Address, DateOnly From, string? UpiId = null, string? BankDetails = null);
