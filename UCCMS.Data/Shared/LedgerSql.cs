using System.Data;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;

namespace UCCMS.Data.Shared;

/// <summary>The books name a contract by a key of their own with the same value; inside a query this is the way from one to the other.</summary>
public static class LedgerSql
{
    /// <summary>The contract as the books know it: <c>b.ContractId == LedgerSql.AccountOf(c.Id)</c>.</summary>
    public static LedgerContractId AccountOf(ContractId contract) => new(contract.Value);

    internal static void Register(ModelBuilder builder, bool sqlite) => builder
        .HasDbFunction(typeof(LedgerSql).GetMethod(nameof(AccountOf))!)
        .HasTranslation(args => new SqlUnaryExpression(
            ExpressionType.Convert,
            args[0],
            typeof(LedgerContractId),
            (RelationalTypeMapping)new IntTypeMapping(sqlite ? "INTEGER" : "int", DbType.Int32).WithComposedConverter(new IdConverter<LedgerContractId, int>())));
}
