using UCCMS.Core.Customers;
using UCCMS.Core.Notifications;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Writes the mails of issued notes into the outbox: all to the customer, each to its booking location (SOP 4.A).</summary>
public sealed class NoteMails(INotificationsStore outbox, ICustomersStore customers)
{
    public async Task QueueAsync(NoteProposal proposal, IReadOnlyList<GstNote> notes, DateTime utcNow, CancellationToken ct)
    {
        var customer = await customers.GetAsync(proposal.CustomerId, ct);
        outbox.Add(OutboxMail.Queue(proposal.NodalOfficeId, proposal.NodalOfficeId, ToCustomer(proposal, customer, notes), utcNow));
        foreach (var location in notes.GroupBy(n => n.OwningOfficeId))
        {
            var address = (await outbox.AddressOfAsync(location.Key, ct))?.Address;
            outbox.Add(OutboxMail.Queue(proposal.NodalOfficeId, location.Key, ToLocation(proposal, [.. location], address), utcNow));
        }
    }

    public static string FileName(GstNote note) => $"{note.Number.Replace('/', '-')}.pdf";

    private static OutboxLetter ToCustomer(NoteProposal proposal, Customer customer, IReadOnlyList<GstNote> notes) => new(
        customer.Name,
        customer.Email,
        $"Credit and debit notes of contract {proposal.ContractNumber}",
        $"""
        To {customer.Name}

        Attached {(notes.Count == 1 ? "is one note" : $"are {IndianNumber.Format(notes.Count)} notes")} on documents of the Department of Posts under contract {proposal.ContractNumber}. Reason: {proposal.ReasonText}

        {string.Join('\n', notes.Select(LineOf))}

        Where a credit note lowers tax for which you took input tax credit, please reverse that credit and accept the note in GSTN's invoice management system (CGST section 34(2)).

        {proposal.NodalOfficeName}
        Department of Posts, Government of India
        """,
        proposal.AuditKey,
        [.. notes.Select(n => (n.AuditKey, FileName(n)))]);

    private static OutboxLetter ToLocation(NoteProposal proposal, IReadOnlyList<GstNote> notes, string? address) => new(
        notes[0].LocationName,
        address,
        $"Issued for your office: {string.Join(", ", notes.Select(n => n.Number))}, {proposal.CustomerName}",
        $"""
        To {notes[0].LocationName}

        Attached is what was issued to {proposal.CustomerName} on documents for the bookings of your office under contract {proposal.ContractNumber}. Reason: {proposal.ReasonText}

        {string.Join('\n', notes.Select(LineOf))}

        {proposal.NodalOfficeName}
        """,
        notes[0].AuditKey,
        [.. notes.Select(n => (n.AuditKey, FileName(n)))]);

    private static string LineOf(GstNote note) =>
        $"{Words.Of(note.Kind)} {note.Number} of {IndianTime.Show(note.NoteDate)} under {note.SupplierGstin} on {string.Join(", ", note.Originals.OrderBy(o => o.Position).Select(o => $"{o.Number} of {IndianTime.Show(o.Date)}"))}: taxable {note.Taxable}, tax {note.Tax}, in all {note.Payable}";
}
