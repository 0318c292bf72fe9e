namespace UCCMS.Core.Contracts;

/// <summary>A product that a contract may book.</summary>
public sealed class ContractProduct
{
    private ContractProduct()
    {
    }

    public ContractId ContractId { get; private set; }

    public string ProductCode { get; private set; } = string.Empty;

    internal static ContractProduct Of(ContractId contract, string code) => new() { ContractId = contract, ProductCode = code };
}
