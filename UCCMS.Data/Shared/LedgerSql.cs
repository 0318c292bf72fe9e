using System.Data;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;

namespace UCCMS.Data.Shared;

/// <summary>The books name contracts and documents by keys of their own with the same value; inside a query this is the way from one to the other.</summary>
public static class LedgerSql
{
    /// <summary>The contract as the books know it: <c>b.ContractId == LedgerSql.AccountOf(c.Id)</c>.</summary>
    public static LedgerContractId AccountOf(ContractId contract) => new(contract.Value);

    /// <summary>An issued document as the books know it: <c>b.DocumentId == LedgerSql.DocumentOf(i.Id)</c>.</summary>
    public static LedgerDocumentId DocumentOf(GstInvoiceId invoice) => new(invoice.Value);

    internal static void Register(ModelBuilder builder, bool sqlite)
    {
        builder.HasDbFunction(typeof(LedgerSql).GetMethod(nameof(AccountOf))!).HasTranslation(args => new SqlUnaryExpression(
            ExpressionType.Convert,
            args[0],
            typeof(LedgerContractId),
            (RelationalTypeMapping)new IntTypeMapping(sqlite ? "INTEGER" : "int", DbType.Int32).WithComposedConverter(new IdConverter<LedgerContractId, int>())));
        builder.HasDbFunction(typeof(LedgerSql).GetMethod(nameof(DocumentOf))!).HasTranslation(args => new SqlUnaryExpression(
            ExpressionType.Convert,
            args[0],
            typeof(LedgerDocumentId),
            (RelationalTypeMapping)new GuidTypeMapping(sqlite ? "TEXT" : "uniqueidentifier", DbType.Guid).WithComposedConverter(new IdConverter<LedgerDocumentId, Guid>())));
    }
}
