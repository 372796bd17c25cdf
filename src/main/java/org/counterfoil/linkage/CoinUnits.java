package org.counterfoil.linkage;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Coins that are worth one of another: dollar coins, and coins wrapped for another chain. */
final class CoinUnits {

    private static final Map<String, String> COMPARED = new TreeMap<>();

    static {
        put("USD", "USDT USDC DAI BUSD TUSD USDP PAX GUSD HUSD FRAX LUSD SUSD USDS USDE FDUSD PYUSD CRVUSD XDAI");
        put("USD", "BSC-USD BUSDT USDC.E USDT.E USDBC DAI.E USDT0 AXLUSDC USDB");
        put("ETH", "WETH STETH BETH WETH.E ETHER");
        put("BTC", "XBT WBTC RENBTC BTCB CBBTC HBTC TBTC BTC.B SBTC WBTC.E");
        put("BNB", "WBNB");
        put("AVAX", "WAVAX");
        put("MATIC", "WMATIC POL WPOL");
        put("FTM", "WFTM");
        put("SOL", "WSOL");
    }

    private CoinUnits() {}

    private static void put(String coin, String others) {
        Arrays.stream(others.split(" ")).forEach(other -> COMPARED.put(other, coin));
    }

    /** The unit in which an amount of the unit is compared; most are compared in their own. */
    static String compared(String unit) {
        return COMPARED.getOrDefault(unit, unit);
    }
}
