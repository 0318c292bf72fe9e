using UCCMS.Core.Contracts;
using UCCMS.Core.Settlement.Credit;

namespace UCCMS.Web;

/// <content>Addresses of credit and dues.</content>
public static partial class Urls
{
    /// <summary>Credit limits, guarantees and what is used of them.</summary>
    public const string Credit = "/credit";

    /// <summary>What BNPL customers owe, by age.</summary>
    public const string Dues = "/dues";

    public const string DueBills = "/dues/bills";

    public static string CreditOf(ContractId contract) => $"{Credit}/{contract.Value}";

    public static string Guarantee(GuaranteeId id) => $"/guarantees/{id.Value}";

    public static string GuaranteeLetter(GuaranteeId id) => $"/guarantees/{id.Value}/letter.pdf";

    public static string DuesBy(string group) => With(Dues, ("by", group));

    /// <summary>Open bills behind a figure.</summary>
    public static string DueBillsOf(object? age = null, object? customer = null, object? contract = null, object? office = null, object? circle = null) =>
        With(DueBills, ("age", age), ("customer", customer), ("contract", contract), ("office", office), ("circle", circle));

    public static string DueBillsOf(ContractId contract) => DueBillsOf(contract: contract.Value);

    public static string DuesStatement(ContractId contract, string extension) => $"/dues/{contract.Value}/statement.{extension}";
}
