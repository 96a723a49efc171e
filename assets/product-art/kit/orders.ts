/** What render.ts asks of the scene page; plain data, because it crosses into the browser. */
export interface ProductOrder {
  id: string;
  type: string;
  form: string;
  variant: number;
  salt: number;
  look: { body: string; accent: string; label: string };
  quality: number;
}

export interface TileItem {
  form: string;
  body: string;
  accent: string;
  /** Size beside its neighbours; 1 is the tallest or widest thing of the group. */
  size: number;
  variant: number;
  turn: number;
}

export interface TileOrder {
  id: string;
  ground: string;
  items: readonly TileItem[];
  quality: number;
}

export interface Encoded {
  base64: string;
  width: number;
  height: number;
}

declare global {
  interface Window {
    /** Set by scene.ts, called by render.ts through the browser. */
    productArt: {
      ready(): Promise<void>;
      product(order: ProductOrder): Promise<Encoded[]>;
      tile(order: TileOrder): Promise<Encoded[]>;
    };
  }
}
