using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Takes back an order's tariff of a product before it begins; the tariff before it holds on.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class WithdrawTariff(IBookingReferenceStore reference, IAuditNotes notes, TimeProvider time) : IUseCase<WithdrawTariff.Input, int>
{
    /// <param name="From">The day it would have begun.</param>
    public sealed record Input(string Product, DateOnly From, string Reason);

    /// <returns>Number of rates withdrawn.</returns>
    /// <exception cref="RuleViolation">tariff.unknown, tariff.begun, tariff.reason</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var stored = await reference.RatesAsync([input.Product], ct);
        var withdrawn = stored.Where(r => r.From == input.From).ToList();
        RuleViolation.Unless(withdrawn.Count > 0, "tariff.unknown", $"No tariff of {input.Product} begins on {IndianTime.Show(input.From)}.");
        RuleViolation.Unless(input.From > IndianTime.Today(time), "tariff.begun", "This tariff has begun; it ends only by a later order.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Reason), "tariff.reason", "Say why the order is withdrawn.", nameof(Input.Reason));
        foreach (var before in stored.Where(r => r.To == input.From.AddDays(-1)))
        {
            before.HoldOn(withdrawn[0].To);
        }

        reference.Remove(withdrawn);
        notes.Remark(input.Reason.Trim());
        notes.Document(TariffDocument.Key(input.Product, input.From), TariffDocument.Title(input.Product, new(withdrawn[0].OrderNumber, input.Product, input.From)));
        return withdrawn.Count;
    }
}
