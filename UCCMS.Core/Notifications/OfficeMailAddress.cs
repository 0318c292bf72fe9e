using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>The mail address an office reads, learnt when somebody first enters it; reference data, one an office.</summary>
public sealed class OfficeMailAddress : IVersioned, IAuditedDocument
{
    private OfficeMailAddress()
    {
    }

    /// <summary>The office.</summary>
    public OfficeId Id { get; private set; }

    public string Address { get; private set; } = string.Empty;

    public long Version { get; private set; }

    public string AuditKey => $"office-mail/{Id}";

    public string AuditTitle => $"Mail address of office {Id}";

    /// <exception cref="RuleViolation">mail.address</exception>
    public static OfficeMailAddress Of(OfficeId office, string address)
    {
        var known = new OfficeMailAddress { Id = office };
        known.Change(address);
        return known;
    }

    /// <exception cref="RuleViolation">mail.address</exception>
    public void Change(string address)
    {
        RuleViolation.Unless(MailAddressText.IsValid(address.Trim()), "mail.address", "Enter an e-mail address such as mumbai.gpo@indiapost.gov.in.", nameof(Address));
        Address = address.Trim();
    }
}
