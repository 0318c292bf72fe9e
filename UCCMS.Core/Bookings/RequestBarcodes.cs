using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>An office of the contract asks for barcodes of the customer's own; the request gets its number at once.</summary>
[Requires(Permissions.RequestBarcodes)]
public sealed class RequestBarcodes(IBarcodesStore barcodes, IContractsStore contracts, TimeProvider time) : IUseCase<RequestBarcodes.Input, RequestBarcodes.Result>
{
    /// <param name="Product">One of the contract's; it may be left out where the contract has only one.</param>
    /// <param name="Quantity">At least <see cref="BarcodeRequest.Fewest"/>.</param>
    /// <param name="IsSoftCopy">For articles that the customer sends as soft copies.</param>
    public sealed record Input(ContractId Contract, string? Product, int Quantity, bool IsSoftCopy = false);

    /// <summary>The request and the number under which it is asked after.</summary>
    public sealed record Result(BarcodeRequestId Id, string Number);

    /// <exception cref="RuleViolation">contract.unknown, and those of <see cref="BarcodeRequest.Ask"/></exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        var utcNow = time.GetUtcNow().UtcDateTime;
        var request = BarcodeRequest.Ask(
            await NextNumberAsync(IndianTime.DateOf(utcNow).Year, ct), contract, ProductOf(contract, input.Product), input.Quantity, input.IsSoftCopy, actor, utcNow);
        barcodes.Add(request);
        return new(request.Id, request.Number);
    }

    private static string ProductOf(Contract contract, string? product) =>
        !string.IsNullOrWhiteSpace(product) ? product.Trim()
        : contract.Products is [var only] ? only.ProductCode
        : throw new RuleViolation("barcode.product", $"Choose the service: contract {contract.Number} has several.") { Field = nameof(Input.Product) };

    private async Task<string> NextNumberAsync(int year, CancellationToken ct)
    {
        var start = BarcodeRequest.NumberStart(year);
        var last = await barcodes.LastNumberAsync(start, ct);
        return BarcodeRequest.NumberOf(year, last is null ? 1 : int.Parse(last.AsSpan(start.Length), NumberStyles.None, CultureInfo.InvariantCulture) + 1);
    }
}
