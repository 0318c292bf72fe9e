using UCCMS.Core.Organisation;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst;

/// <summary>Who supplies: the registration that the dated policy gives for the booking location, as it stands on the day of issue.</summary>
/// <param name="Gstin">The 15 characters.</param>
/// <param name="NumberCode">Begins its document numbers: DL.</param>
/// <param name="Name">Legal name.</param>
/// <param name="Address">As registered.</param>
/// <param name="StateCode">State of the registration.</param>
/// <param name="FilingOfficeId">Files its returns and sees all its documents.</param>
/// <param name="UpiId">Where a bill is paid by UPI; none where unknown.</param>
/// <param name="BankDetails">Where it is paid by transfer; none where unknown.</param>
public sealed record GstSupplier(
    string Gstin, string NumberCode, string Name, string Address, string StateCode, OfficeId FilingOfficeId, string? UpiId, string? BankDetails);

/// <summary>Who is billed, as known on the day of issue; later changes of the customer do not touch the document.</summary>
/// <param name="Name">The customer.</param>
/// <param name="Address">Registered address with its PIN code.</param>
/// <param name="StateCode">State of the address; of the GSTIN where there is one.</param>
/// <param name="Gstin">The one chosen for the booking location; none when unregistered.</param>
/// <param name="Supply">Regular, or to a special economic zone with or without payment of tax.</param>
/// <param name="UndertakingArn">Of the letter of undertaking, only without payment.</param>
public sealed record GstRecipient(
    string Name, string Address, string StateCode, Gstin? Gstin, SupplyKind Supply = SupplyKind.Regular, string? UndertakingArn = null)
{
    public bool IsRegistered => Gstin is not null;
}
