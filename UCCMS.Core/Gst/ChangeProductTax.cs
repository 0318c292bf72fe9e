using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// Gives a product another GST rate or accounting code from a day on. What was issued keeps what it had, so the day lies
/// after the last service that was billed.
/// </summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class ChangeProductTax(IContractsStore contracts, IGstStore gst, ISettings settings) : IUseCase<ChangeProductTax.Input, Done>
{
    public sealed record Input(string Product, DateOnly From, TaxEntry Entry);

    /// <exception cref="RuleViolation">product.unknown, product.billed, product.same-day, product.tax-*</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var product = await contracts.GetProductAsync(input.Product, ct);
        var digits = await settings.ValueAsync(SettingKeys.SacDigits, input.From, null, ct);
        RuleViolation.Unless(
            input.Entry.Checked().Sac.Length >= digits,
            "product.tax-sac",
            $"From {IndianTime.Show(input.From)} documents must give an accounting code of at least {digits} digits.",
            nameof(TaxEntry.Sac));
        var billed = await gst.LastServiceOfAsync(product.Code, ct);
        RuleViolation.Unless(
            billed is null || input.From > billed,
            "product.billed",
            $"{product.Name} was billed for services up to {(billed is { } last ? IndianTime.Show(last) : string.Empty)}; a change begins after that. What was issued is corrected by credit or debit note.",
            nameof(Input.From));
        product.TaxFrom(input.From, input.Entry);
        return Done.Value;
    }
}
