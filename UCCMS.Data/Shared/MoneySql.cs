using System.Data;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Shared;

/// <summary>Arithmetic on amounts inside a query.</summary>
public static class MoneySql
{
    /// <summary>The paise of an amount, for sums and arithmetic inside a query: <c>q.Sum(x => MoneySql.Paise(x.Gross))</c>.</summary>
    public static long Paise(Money money) => money.Paise;

    internal static void Register(ModelBuilder builder, bool sqlite) => builder
        .HasDbFunction(typeof(MoneySql).GetMethod(nameof(Paise))!)
        .HasTranslation(args => new SqlUnaryExpression(
            ExpressionType.Convert, args[0], typeof(long), new LongTypeMapping(sqlite ? "INTEGER" : "bigint", DbType.Int64)));
}
