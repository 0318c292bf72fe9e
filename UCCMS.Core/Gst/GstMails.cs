using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// Writes the mails of an act of issue into the outbox: summary and all documents to the customer (letter of 24-12-2025,
/// paragraph 2.2), each location's own to that location (SOP 4.A).
/// </summary>
public sealed class GstMails(INotificationsStore outbox, Notices notices)
{
    public async Task QueueAsync(GstDocumentSet issued, IReadOnlyList<GstInvoice> invoices, CancellationToken ct)
    {
        var consolidation = issued.Issue.Consolidation;
        var toCustomer = issued.IsLate ? LateToCustomer(issued, invoices) : ToCustomer(issued, invoices);
        outbox.Add(OutboxMail.Queue(consolidation.NodalOfficeId, consolidation.NodalOfficeId, toCustomer, issued.Issue.UtcNow));
        foreach (var location in invoices.GroupBy(i => i.OwningOfficeId))
        {
            var address = (await outbox.AddressOfAsync(location.Key, ct))?.Address;
            outbox.Add(OutboxMail.Queue(consolidation.NodalOfficeId, location.Key, ToLocation(issued, [.. location], address), issued.Issue.UtcNow));
            await notices.TellAsync(NoticeOf(issued, [.. location]), ct);
        }
    }

    public static string FileName(GstInvoice invoice) => $"{invoice.Number.Replace('/', '-')}.pdf";

    private static Notice NoticeOf(GstDocumentSet issued, IReadOnlyList<GstInvoice> invoices) => new(
        NotificationKind.InvoiceIssued,
        new(invoices[0].OwningOfficeId, Role.BookingLocation),
        invoices[0].AuditKey,
        "issued",
        $"Issued for your office: {string.Join(", ", invoices.Select(i => i.Number))}",
        $"{issued.Customer.Name}, contract {issued.Issue.Consolidation.ContractNumber}, {issued.Issue.Consolidation.Period}: {Money.Sum(invoices.Select(i => i.Payable))}.");

    private static OutboxLetter ToCustomer(GstDocumentSet issued, IReadOnlyList<GstInvoice> invoices)
    {
        var consolidation = issued.Issue.Consolidation;
        var total = Money.Sum(invoices.Select(i => i.Payable));
        return new(
            issued.Customer.Name,
            issued.Customer.Email,
            $"GST invoices of contract {consolidation.ContractNumber}, {consolidation.Period}",
            $"""
            To {issued.Customer.Name}

            Attached are the consolidated summary and {Count(invoices.Count)} for the services of the Department of Posts under contract {consolidation.ContractNumber} from {IndianTime.Show(consolidation.PeriodFrom)} to {IndianTime.Show(consolidation.PeriodTo)}, in all {total}:

            {string.Join('\n', invoices.Select(LineOf))}

            {issued.Issue.IssuingOfficeName}
            Department of Posts, Government of India
            """,
            consolidation.AuditKey,
            [(consolidation.AuditKey, $"summary-{consolidation.ContractNumber.Replace('/', '-')}.pdf"), .. invoices.Select(i => (i.AuditKey, FileName(i)))]);
    }

    // The summary told of the others, with which it went out.
    private static OutboxLetter LateToCustomer(GstDocumentSet issued, IReadOnlyList<GstInvoice> invoices)
    {
        var consolidation = issued.Issue.Consolidation;
        return new(
            issued.Customer.Name,
            issued.Customer.Email,
            $"Further GST invoices of contract {consolidation.ContractNumber}, {consolidation.Period}",
            $"""
            To {issued.Customer.Name}

            The bookings of {string.Join(" and ", invoices.Select(i => i.LocationName).Distinct())} under contract {consolidation.ContractNumber} from {IndianTime.Show(consolidation.PeriodFrom)} to {IndianTime.Show(consolidation.PeriodTo)} were reported after the invoices of that period had been issued. Attached is {Count(invoices.Count)} for them, in all {Money.Sum(invoices.Select(i => i.Payable))}:

            {string.Join('\n', invoices.Select(LineOf))}

            {issued.Issue.IssuingOfficeName}
            Department of Posts, Government of India
            """,
            consolidation.AuditKey,
            [.. invoices.Select(i => (i.AuditKey, FileName(i)))]);
    }

    private static OutboxLetter ToLocation(GstDocumentSet issued, IReadOnlyList<GstInvoice> invoices, string? address)
    {
        var consolidation = issued.Issue.Consolidation;
        return new(
            invoices[0].LocationName,
            address,
            $"Issued for your office: {string.Join(", ", invoices.Select(i => i.Number))}, {issued.Customer.Name}",
            $"""
            To {invoices[0].LocationName}

            Attached is what was issued to {issued.Customer.Name} for the bookings of your office under contract {consolidation.ContractNumber}, {consolidation.Period}:

            {string.Join('\n', invoices.Select(i => $"{i.Number} of {IndianTime.Show(i.InvoiceDate)} under {i.SupplierGstin}: taxable {i.Taxable}, tax {i.Tax}, payable {i.Payable}"))}

            {issued.Issue.IssuingOfficeName}
            """,
            invoices[0].AuditKey,
            [.. invoices.Select(i => (i.AuditKey, FileName(i)))]);
    }

    private static string LineOf(GstInvoice invoice) => $"{invoice.Number} of {IndianTime.Show(invoice.InvoiceDate)}, {invoice.LocationName}: {invoice.Payable}";

    private static string Count(int invoices) => invoices == 1 ? "one invoice" : $"{IndianNumber.Format(invoices)} invoices";
}
