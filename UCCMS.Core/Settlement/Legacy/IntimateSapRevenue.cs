using UCCMS.Core.Audit;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Legacy;

/// <summary>The office marks revenue of SAP that e-Lekha lacks and intimates it to its PAO, by mail and in its queue (letter of 24-12-2025, paragraph III(ii)).</summary>
[Requires(Permissions.EnterSapInvoices)]
public sealed class IntimateSapRevenue(ISapInvoicesStore sap, IAccountingOfficesStore offices, INotificationsStore outbox, IAuditNotes audit, TimeProvider time) : IUseCase<IntimateSapRevenue.Input, Done>
{
    /// <summary>The invoice.</summary>
    public sealed record Input(SapInvoiceId Invoice);

    /// <exception cref="RuleViolation">sap.not-found, office.not-yours, office.no-pao, sap.marked; those of <see cref="SapRevenueGap.Mark"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var invoice = await sap.GetAsync(input.Invoice, ct);
        if (actor.OfficeId != invoice.NodalOfficeId)
        {
            actor.RequireOffice(invoice.OwningOfficeId);
        }

        RuleViolation.Unless(await sap.GapAsync(invoice.Id, ct) is null, "sap.marked", $"{invoice.InvoiceNumber} was intimated before.");
        var now = time.GetUtcNow().UtcDateTime;
        var office = (await offices.OfAsync([invoice.OwningOfficeId], IndianTime.DateOf(now), ct))[invoice.OwningOfficeId];
        var gap = SapRevenueGap.Mark(invoice, office.RequiredPao, actor, now);
        sap.Add(gap);
        var pao = (await offices.OfAsync([office.RequiredPao], IndianTime.DateOf(now), ct))[office.RequiredPao];
        var address = (await outbox.AddressOfAsync(office.RequiredPao, ct))?.Address;
        outbox.Add(OutboxMail.Queue(invoice.NodalOfficeId, office.RequiredPao, Letter(invoice, office, pao, address), now));
        audit.Remark($"Intimated to {pao.Name}");
        return Done.Value;
    }

    private static OutboxLetter Letter(SapInvoice invoice, AccountingOffice office, AccountingOffice pao, string? address) => new(
        pao.Name,
        address,
        $"Revenue not in e-Lekha: SAP invoice {invoice.InvoiceNumber}, {invoice.Total}",
        $"""
        To {pao.Name} ({pao.Id})

        SAP cleared invoice {invoice.InvoiceNumber}, document {invoice.SapDocument}, of {IndianTime.Show(invoice.InvoiceDate)}, contract {invoice.ContractNumber}, by F-32. Its revenue, {invoice.Total}, of {office.Name} ({office.Id}) is not accounted in e-Lekha. Please acknowledge in the portal and say how it is put right (letter of 24-12-2025, paragraph III(ii)).
        """,
        invoice.AuditKey,
        []);
}
